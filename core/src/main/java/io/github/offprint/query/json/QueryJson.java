package io.github.offprint.query.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Query;
import java.math.BigDecimal;

/**
 * The JSON form of a query, to be stored and sent. A query reads back to an equal one.
 *
 * <pre>{@code
 * {"version":1,"query":{"and":[
 *   {"field":"title","prefix":"diffusion"},
 *   {"field":"author","meets":{"and":[{"named":"Yang Song"},{"part":"affiliation","contains":"OpenAI"}]}},
 *   {"field":"year","from":2018,"to":2022},
 *   {"not":{"field":"title","prefix":"survey"}}]}}
 * }</pre>
 *
 * <table>
 * <caption>The objects</caption>
 * <tr><th>Keys</th><th>Meaning</th></tr>
 * <tr><td>{@code everything}: true</td><td>every paper</td></tr>
 * <tr><td>{@code and}, {@code or}: array; {@code not}: object</td><td>all, some, the complement</td></tr>
 * <tr><td>{@code exists}: field</td><td>there is a value</td></tr>
 * <tr><td>{@code field}, one of {@code contains}, {@code word}, {@code phrase}, {@code prefix}, {@code is}, {@code wildcard},
 *     {@code regex}, {@code fuzzy}; {@code folding}, {@code edits}, {@code which}</td><td>a text; {@code folding} is
 *     {@code exact}, {@code case} or {@code case-and-accents}, {@code edits} the slips of a fuzzy word, {@code which} of several
 *     values {@code any}, {@code all}, {@code first} or {@code last}</td></tr>
 * <tr><td>{@code field}, {@code from} or {@code above}, {@code to} or {@code below}</td><td>a number between two, with and
 *     without the bound</td></tr>
 * <tr><td>{@code field}, {@code from}, {@code to}; {@code relation}</td><td>a date between two; {@code relation} is
 *     {@code within} or {@code overlaps}</td></tr>
 * <tr><td>{@code field}, {@code named}</td><td>a venue under any of its names</td></tr>
 * <tr><td>{@code field}, {@code meets}: condition; {@code which}</td><td>an author, presentation, identifier or link</td></tr>
 * <tr><td>condition: {@code and}, {@code or}, {@code not}; {@code exists}: part; {@code part} and what a text has;
 *     {@code named}; {@code sameWork}</td><td>what one of them must meet</td></tr>
 * </table>
 *
 * <p>Fields, operators and parts are those of {@link io.github.offprint.query}. Left out are {@code case-and-accents}, {@code any}
 * and {@code within}. Unknown keys, fields and words are errors, and so are texts beyond {@value #MAX_LENGTH} characters or
 * queries beyond {@link Query#MAX_DEPTH} and {@link Query#MAX_CLAUSES}. This is version {@value #VERSION}; a later version reads
 * what an earlier one wrote. No type is named that a reader would make, and nothing is executed.
 */
public final class QueryJson {
    /** The version of the form. */
    public static final int VERSION = 1;

    /** The most characters of JSON that are read or written. */
    public static final int MAX_LENGTH = 10_000_000;

    /** Two for each joined query, and the objects around. */
    static final int MAX_NESTING = 2 * Query.MAX_DEPTH + 4;

    private QueryJson() {}

    /**
     * The JSON of a query about the fields of the library, in one line.
     *
     * @throws IllegalArgumentException when the query asks other fields, or the JSON would be too long
     */
    public static String write(Query query) {
        return write(query, FieldSet.standard());
    }

    /**
     * The JSON of a query about these fields, in one line.
     *
     * @throws IllegalArgumentException when the query asks other fields, or the JSON would be too long
     */
    public static String write(Query query, FieldSet fields) {
        Node body = query.accept(new NodeWriter(fields));
        return NodeText.write(new Node.Members(
                ImmutableMap.of(Keys.VERSION, new Node.Decimal(BigDecimal.valueOf(VERSION)), Keys.QUERY, body)));
    }

    /**
     * Reads a query about the fields of the library.
     *
     * @throws QueryJsonException when the text is no query
     */
    public static Query read(String json) {
        return read(json, FieldSet.standard());
    }

    /**
     * Reads a query about these fields.
     *
     * @throws QueryJsonException when the text is no query
     */
    public static Query read(String json, FieldSet fields) {
        if (json.length() > MAX_LENGTH) {
            throw Place.TOP.error("the JSON of a query has at most " + MAX_LENGTH + " characters");
        }
        ObjectReader whole = new ObjectReader(NodeText.read(json), Place.TOP);
        requireVersion(whole);
        Query query = new QueryReader(fields).query(whole.value(Keys.QUERY), Place.TOP.at(Keys.QUERY));
        whole.end();
        return query;
    }

    private static void requireVersion(ObjectReader whole) {
        BigDecimal version = whole.optionalNumber(Keys.VERSION)
                .orElseThrow(() -> Place.TOP.error("the key " + Keys.VERSION + " is missing"));
        if (version.compareTo(BigDecimal.valueOf(VERSION)) != 0) {
            throw Place.TOP
                    .at(Keys.VERSION)
                    .error("no known version: " + version, ImmutableList.of(Integer.toString(VERSION)));
        }
    }
}
