package io.github.offprint.query.language;

import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Order;
import io.github.offprint.query.Query;
import io.github.offprint.text.Blanks;

/**
 * The text form of a query, for search fields, command lines and files of saved queries:
 *
 * <pre>{@code
 * Query query = QueryLanguage.parse("title:diffusion author:\"Yang Song\" year:2018..2022 -title:survey");
 * String text = QueryLanguage.print(query);
 * }</pre>
 *
 * <p>The text of a tree reads back to an equal tree; what the text cannot say is refused by name. This is version
 * {@value #VERSION} of the syntax. A later version reads every text that an earlier one reads, to the same tree.
 *
 * <table>
 * <caption>The language</caption>
 * <tr><th>Pattern</th><th>Meaning</th><th>Example</th></tr>
 * <tr><td>{@code a b}, {@code a AND b}</td><td>both; {@code AND} binds closer than {@code OR}</td>
 *     <td>{@code title:diffusion year:2022}</td></tr>
 * <tr><td>{@code a OR b}</td><td>one or the other; {@code and}, {@code or} and {@code not} in small letters are words</td>
 *     <td>{@code venue:icml OR venue:iclr}</td></tr>
 * <tr><td>{@code -a}, {@code NOT a}</td><td>the complement; binds closest</td><td>{@code -title:survey}</td></tr>
 * <tr><td>{@code (a)}</td><td>a group</td><td>{@code (title:graph OR title:tree) year:2022}</td></tr>
 * <tr><td>{@code word}</td><td>any text of the paper: title, abstract, keywords, authors, organizations, venue</td>
 *     <td>{@code parsing}</td></tr>
 * <tr><td>{@code field:word}</td><td>words, of which the last may go on: {@code model} finds Models, {@code ai} does not find
 *     Training. A value with other signs than words have is looked for as it stands: {@code C++}, {@code 3.5}</td>
 *     <td>{@code title:diffusion}, {@code keyword:graph}</td></tr>
 * <tr><td>{@code field:"two words"}</td><td>the same for several words, one after the other; {@code \"} is a quotation mark,
 *     {@code \\} a backslash, {@code \n} a line feed, <code>\&#117;{202E}</code> a character by its number</td>
 *     <td>{@code abstract:"language model"}</td></tr>
 * <tr><td>{@code field=text}</td><td>this is the whole text; for {@code kind}, {@code volume}, {@code number} a colon does the
 *     same</td><td>{@code title="A Survey"}, {@code volume:3}</td></tr>
 * <tr><td>{@code word*}, {@code "two words"*}</td><td>a word begins so</td><td>{@code title:pars*}</td></tr>
 * <tr><td>{@code w*rd}, {@code w?rd}</td><td>a word with anything, or one character, in that place; a {@code ?} at the end of a
 *     word without others is a question mark</td><td>{@code title:*former?}, {@code title:organi?ation}</td></tr>
 * <tr><td>{@code word~}, {@code word~1}</td><td>a word with slips, as many as said or as its length allows</td>
 *     <td>{@code title:difusion~}</td></tr>
 * <tr><td>{@code /expression/}</td><td>a regular expression, as {@link io.github.offprint.query.TextMatching#regex} has it;
 *     {@code \/} is a slash</td><td>{@code title:/^on (the|a) /}</td></tr>
 * <tr><td>{@code field.operator:text}</td><td>by name: {@code contains}, {@code word}, {@code phrase}, {@code prefix},
 *     {@code is}, {@code wildcard}, {@code regex}, {@code fuzzy}; no sign of the text stands for others</td>
 *     <td>{@code title.word:RL}, {@code title.contains:former}</td></tr>
 * <tr><td>{@code field.exactly:x}, {@code field.accents:x}</td><td>everything counts; accents count and case does not. An
 *     operator may follow. {@code folded} is how text is compared where nothing is said</td>
 *     <td>{@code title.exactly.word:ADAM}</td></tr>
 * <tr><td>{@code field:(a OR b)}</td><td>a group of values of one field</td><td>{@code year:(2017 OR 2020..2022)}</td></tr>
 * <tr><td>{@code n=2}, {@code n>2}, {@code n>=2}, {@code n<2}, {@code n<=2}</td><td>a number or date compared; a number alone
 *     behind a colon is that number</td><td>{@code authors>=5}, {@code upvotes > 100}</td></tr>
 * <tr><td>{@code n:2..4}, {@code n:2..}, {@code n:..4}</td><td>from one to the other, both included; {@code >3..<4.5} without
 *     them</td><td>{@code year:2018..2022}</td></tr>
 * <tr><td>{@code date:2024-05}</td><td>the whole date lies in it; {@code published.overlaps:} asks whether it can</td>
 *     <td>{@code published:2019-06..2021}, {@code listed>=2024-03}</td></tr>
 * <tr><td>{@code has:x}, {@code x:*}</td><td>there is one: a field, an identifier by its scheme, a link by its kind</td>
 *     <td>{@code has:doi}, {@code has:abstract}, {@code -has:code}</td></tr>
 * <tr><td>{@code author:name}</td><td>an author of this name, in whatever order and however short it is written</td>
 *     <td>{@code author:"Song, Yang"}, {@code author:"Y. Song"}</td></tr>
 * <tr><td>{@code first:}, {@code last:}, {@code author.all:}</td><td>the first, the last, every author; {@code all},
 *     {@code first} and {@code last} follow any field of several values</td>
 *     <td>{@code first:song}, {@code keyword.all:graph}</td></tr>
 * <tr><td>{@code affiliation:}, {@code orcid:}</td><td>a part of an author, in full {@code author.affiliation:}</td>
 *     <td>{@code affiliation:MIT}, {@code author.first.affiliation:MIT}</td></tr>
 * <tr><td>{@code author:(...)}</td><td>conditions on one and the same author: names, {@code name:}, {@code affiliation:},
 *     {@code orcid:}, {@code has:}; likewise {@code presentation}, {@code identifier} and {@code link}</td>
 *     <td>{@code author:(song affiliation:openai)}</td></tr>
 * <tr><td>{@code venue:name}</td><td>a venue under any of its names; {@code venue.contains:} asks the text</td>
 *     <td>{@code venue:neurips}</td></tr>
 * <tr><td>{@code kind:word}</td><td>the kind of the paper or of one of its presentations; {@code kind=} asks the paper alone,
 *     {@code presentation:} the presentations</td><td>{@code kind:oral}, {@code kind:preprint}</td></tr>
 * <tr><td>{@code session:}, {@code room:}, {@code poster:}</td><td>a part of a presentation</td>
 *     <td>{@code session:"Oral 3" room:hall}</td></tr>
 * <tr><td>{@code doi:}, {@code arxiv:}, {@code id:}</td><td>an identifier of the same work, by its scheme or in full</td>
 *     <td>{@code doi:10.1145/3292500.3330701}, {@code arxiv:2301.12345}</td></tr>
 * <tr><td>{@code url:}, {@code link.kind:}</td><td>a part of a link</td><td>{@code url:github}</td></tr>
 * <tr><td>{@code extra.format:key:}</td><td>a source's own field by its key; a key of another form stands in quotation
 *     marks</td><td>{@code extra.bibtex:note:award}, {@code extra."a b":x}</td></tr>
 * <tr><td>{@code *}</td><td>every paper</td><td>{@code *}</td></tr>
 * </table>
 *
 * <p>Names are those of {@link FieldSet}, in capital or small letters, and a few synonyms: {@code any} (text), {@code by},
 * {@code in}, {@code conference}, {@code journal}, {@code date} (published), {@code type} (kind), {@code org}, {@code tag},
 * {@code issue} (number), {@code summary}. {@link #parse(String, FieldSet)} knows the fields of a host too.
 *
 * <p>A request adds, at its end, {@code sort:-upvotes,title} ({@code -} for descending, {@code .missing-first} behind a field for
 * papers without a value), {@code offset:20} and {@code limit:10}.
 *
 * <p>Nothing is guessed. An unknown field, an empty text, a value that is no number, conditions without a blank between them are
 * errors, and {@link QuerySyntaxException} points at the place. Reading takes time in proportion to the text.
 */
public final class QueryLanguage {
    /** The version of the syntax. */
    public static final int VERSION = 1;

    /** The most characters a query can have, as typed and as {@link #print(Query)} writes it out. */
    public static final int MAX_LENGTH = 10_000;

    /** How deep parentheses and denials can stand within each other. */
    public static final int MAX_DEPTH = 50;

    /** The most conditions a query can have. */
    public static final int MAX_CONDITIONS = 1_024;

    /** The most {@code *} and {@code ?} that one value can have. */
    public static final int MAX_WILDCARDS = 20;

    private QueryLanguage() {}

    /**
     * Reads a query about the fields of the library.
     *
     * @throws QuerySyntaxException when it cannot be read
     */
    public static Query parse(String text) {
        return parse(text, FieldSet.standard());
    }

    /**
     * Reads a query about these fields.
     *
     * @throws QuerySyntaxException when it cannot be read
     * @throws IllegalArgumentException when a field has a name that the language keeps for itself
     */
    public static Query parse(String text, FieldSet fields) {
        Scan scan = scan(text);
        Query query = new QueryReader(scan, fields).expression().whole();
        requireSayable(scan, QueryRequest.of(query), fields);
        return query;
    }

    /**
     * Reads a query with its order and limit.
     *
     * @throws QuerySyntaxException when it cannot be read
     */
    public static QueryRequest parseRequest(String text) {
        return parseRequest(text, FieldSet.standard());
    }

    /**
     * As {@link #parseRequest(String)}, about these fields.
     *
     * @throws QuerySyntaxException when it cannot be read
     * @throws IllegalArgumentException when a field has a name that the language keeps for itself
     */
    public static QueryRequest parseRequest(String text, FieldSet fields) {
        Scan scan = scan(text);
        QueryRequest request = new RequestReader(scan, fields).read();
        requireSayable(scan, request, fields);
        return request;
    }

    /**
     * Reads the order that stands behind {@code sort:}, such as {@code -upvotes,title}.
     *
     * @throws QuerySyntaxException when it cannot be read
     */
    public static Order parseOrder(String text) {
        return parseOrder(text, FieldSet.standard());
    }

    /**
     * As {@link #parseOrder(String)}, by these fields.
     *
     * @throws QuerySyntaxException when it cannot be read
     * @throws IllegalArgumentException when a field has a name that the language keeps for itself
     */
    public static Order parseOrder(String text, FieldSet fields) {
        Scan scan = new Scan(text);
        requireLength(scan);
        return new RequestReader(scan, fields).onlyOrders();
    }

    private static Scan scan(String text) {
        Scan scan = new Scan(text);
        if (Blanks.isBlank(text)) {
            throw scan.error(0, "a condition is expected; * asks for every paper");
        }
        requireLength(scan);
        return scan;
    }

    private static void requireLength(Scan scan) {
        if (scan.text().length() > MAX_LENGTH) {
            throw scan.error(MAX_LENGTH, "a query has at most " + MAX_LENGTH + " characters");
        }
    }

    /** A group repeats its field when it is written out, so that a text within the limits can stand for one beyond them. */
    private static void requireSayable(Scan scan, QueryRequest request, FieldSet fields) {
        try {
            print(request, fields);
        } catch (IllegalArgumentException refusal) {
            throw scan.refused(0, refusal);
        }
    }

    /**
     * The text of a query about the fields of the library, which {@link #parse(String)} reads back to an equal query.
     *
     * @throws IllegalArgumentException when the query asks other fields, or its text would break a limit
     */
    public static String print(Query query) {
        return print(query, FieldSet.standard());
    }

    /**
     * The text of a query about these fields, which {@link #parse(String, FieldSet)} reads back to an equal query.
     *
     * @throws IllegalArgumentException when the query asks other fields, or its text would break a limit
     */
    public static String print(Query query, FieldSet fields) {
        return QueryPrinter.print(query, new PathText(fields)).text();
    }

    /**
     * The text of a request, which {@link #parseRequest(String)} reads back to an equal request.
     *
     * @throws IllegalArgumentException when it asks other fields, or its text would break a limit
     */
    public static String print(QueryRequest request) {
        return print(request, FieldSet.standard());
    }

    /**
     * As {@link #print(QueryRequest)}, about these fields.
     *
     * @throws IllegalArgumentException when it asks other fields, or its text would break a limit
     */
    public static String print(QueryRequest request, FieldSet fields) {
        return new RequestPrinter(new PathText(fields)).print(request);
    }

    /**
     * The text of an order, which {@link #parseOrder(String)} reads back to an equal order; empty for papers as listed.
     *
     * @throws IllegalArgumentException when it asks a field of a host
     */
    public static String print(Order order) {
        return print(order, FieldSet.standard());
    }

    /**
     * As {@link #print(Order)}, by these fields.
     *
     * @throws IllegalArgumentException when it asks other fields
     */
    public static String print(Order order, FieldSet fields) {
        return new RequestPrinter(new PathText(fields)).print(order);
    }
}
