package io.github.offprint.query.language;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.jqwik.QueryArbitraries;
import io.github.offprint.query.AnyTextField;
import io.github.offprint.query.DecimalField;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.ListField;
import io.github.offprint.query.NumberRange;
import io.github.offprint.query.NumberRange.Edge;
import io.github.offprint.query.Order;
import io.github.offprint.query.Part;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.Query;
import io.github.offprint.query.TextField;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.query.TextsField;
import io.github.offprint.query.VenueField;
import io.github.offprint.text.Folding;
import io.github.offprint.text.SafeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class QueryLanguageLawsTest {
    private static final DecimalField SCORE = Fields.decimal("score", paper -> OptionalDouble.empty());
    private static final TextField SHELF = Fields.text("first", paper -> Optional.empty());
    private static final TextsField TAGS = Fields.texts("tags", paper -> ImmutableList.of());
    private static final FieldSet FIELDS = FieldSet.standard().with(SCORE, SHELF, TAGS, TAGS.count());

    /** Pieces that the syntax knows, and pieces that look like them. */
    private static final ImmutableList<String> PIECES = ImmutableList.of(
            "AND",
            "OR",
            "NOT",
            "and",
            " ",
            "  ",
            "\t",
            "-",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "\\",
            "/",
            "*",
            "?",
            "~",
            "~1",
            ":",
            ".",
            "..",
            "=",
            ">=",
            "<",
            ">",
            ",",
            "title",
            "author",
            "year",
            "published",
            "has",
            "sort",
            "limit",
            "kind",
            "venue",
            "doi",
            "extra",
            "first",
            "all",
            "word",
            "exactly",
            "affiliation",
            "2020",
            "2024-05",
            "10.1145/x",
            "x",
            "C++",
            "ß",
            "İ",
            "光",
            "\uD835\uDC9C",
            "\uD800",
            "\u0000",
            "\u202E",
            "\u00AD",
            "\uFFFF",
            "\u3164",
            "e\u0301",
            "\\u{1F600}",
            "\\n",
            "'",
            "&&");

    @Property(tries = 1000)
    void everyTreeReadsBack(@ForAll("trees") Query query) {
        requireReadsBack(query);
    }

    @Property(tries = 2000)
    void everyTextOfAPatternReadsBack(@ForAll("wildPatterns") Query query) {
        requireReadsBack(query);
    }

    /** Whatever the tree, its text is read to an equal one, or it is refused because of a limit. */
    private static void requireReadsBack(Query query) {
        String text;
        try {
            text = QueryLanguage.print(query, FIELDS);
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal).hasMessageMatching("(written out, .*|a value has at most 20 of .*)");
            return;
        }
        assertThat(QueryLanguage.parse(text, FIELDS)).as(text).isEqualTo(query);
        assertThat(SafeText.escape(text)).isEqualTo(text);
    }

    @Property(tries = 500)
    void everyRequestReadsBack(@ForAll("trees") Query query, @ForAll("orders") Order order) {
        QueryRequest request = QueryRequest.of(query).orderBy(order).offset(3).limit(7);
        String text;
        try {
            text = QueryLanguage.print(request, FIELDS);
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal).hasMessageStartingWith("written out");
            return;
        }
        assertThat(QueryLanguage.parseRequest(text, FIELDS)).as(text).isEqualTo(request);
        assertThat(QueryLanguage.parseOrder(QueryLanguage.print(order, FIELDS), FIELDS))
                .isEqualTo(order);
    }

    @Property(tries = 5000)
    void anyTextIsReadOrPointedAt(@ForAll("texts") String text) {
        Query query;
        try {
            query = QueryLanguage.parse(text, FIELDS);
        } catch (QuerySyntaxException error) {
            requireUsable(error, text);
            return;
        }
        String printed = QueryLanguage.print(query, FIELDS);
        assertThat(QueryLanguage.parse(printed, FIELDS)).as(printed).isEqualTo(query);
    }

    @Property(tries = 2000)
    void anyRequestIsReadOrPointedAt(@ForAll("texts") String text) {
        try {
            QueryRequest request = QueryLanguage.parseRequest(text, FIELDS);
            assertThat(QueryLanguage.parseRequest(QueryLanguage.print(request, FIELDS), FIELDS))
                    .isEqualTo(request);
        } catch (QuerySyntaxException error) {
            requireUsable(error, text);
        }
    }

    private static void requireUsable(QuerySyntaxException error, String text) {
        assertThat(error.column()).isBetween(1, text.codePointCount(0, text.length()) + 1);
        String message = requireNonNull(error.getMessage());
        assertThat(SafeText.escape(message)).isEqualTo(message).hasSizeLessThan(600);
        List<String> lines = error.pointer().lines().toList();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(SafeText.escape(line)).isEqualTo(line));
        assertThat(lines.get(1)).matches(" *\\^");
    }

    /** A text that a slip has befallen. */
    @Property(tries = 1000)
    void aDamagedTextIsReadOrPointedAt(
            @ForAll("trees") Query query, @ForAll("texts") String slip, @ForAll("places") double place) {
        String text = query.toString().length() > 2_000 ? "title:x" : QueryLanguage.print(query, FIELDS);
        int at = (int) (place * text.length());
        anyTextIsReadOrPointedAt(text.substring(0, at) + slip + text.substring(at));
        anyTextIsReadOrPointedAt(
                text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + slip.length())));
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                Tuple.of(6, pieces), Tuple.of(1, Arbitraries.strings().all().ofMaxLength(20)));
    }

    @Provide
    Arbitrary<Order> orders() {
        return QueryArbitraries.orders();
    }

    @Provide
    Arbitrary<Query> trees() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, QueryArbitraries.queries()),
                Tuple.of(1, wildPatterns()),
                Tuple.of(1, scores()),
                Tuple.of(
                        1,
                        wildPatterns()
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(4)
                                .map(Query::anyOf)
                                .map(Query::not)));
    }

    private static Arbitrary<Query> scores() {
        Arbitrary<BigDecimal> bounds = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(6);
        Arbitrary<Edge> edges = Arbitraries.of(Edge.values());
        return Combinators.combine(bounds, edges, bounds, edges, Arbitraries.of(0, 1, 2))
                .as((one, oneEdge, other, otherEdge, kind) -> {
                    NumberRange from = NumberRange.from(one.min(other), oneEdge);
                    NumberRange to = NumberRange.to(one.max(other).add(BigDecimal.ONE), otherEdge);
                    return SCORE.in(kind == 0 ? from : kind == 1 ? to : from.and(to));
                });
    }

    /** Any text at all in any pattern of any field or part, where the pattern can be made. */
    @Provide
    Arbitrary<Query> wildPatterns() {
        Arbitrary<Optional<TextPattern>> patterns = Combinators.combine(
                        texts(), Arbitraries.of(TextOperator.values()), Arbitraries.of(Folding.values()))
                .as(QueryLanguageLawsTest::pattern);
        return Combinators.combine(
                        patterns.filter(10_000, Optional::isPresent).map(Optional::orElseThrow),
                        Arbitraries.of(askers()))
                .as((pattern, asker) -> asker.ask(pattern));
    }

    private static Optional<TextPattern> pattern(String text, TextOperator operator, Folding folding) {
        try {
            return Optional.of(
                    operator == TextOperator.FUZZY && text.length() % 2 == 0
                            ? TextPattern.fuzzy(text, text.length() / 2 % 3, folding)
                            : TextPattern.of(operator, text, folding));
        } catch (IllegalArgumentException nothingToLookFor) {
            return Optional.empty();
        }
    }

    /** Asks a pattern of something. */
    private interface Asker {
        Query ask(TextPattern pattern);
    }

    private static List<Asker> askers() {
        List<Asker> askers = new ArrayList<>();
        for (Field<?> field : FIELDS.with(Fields.extra("a:b"), Fields.extra("a"), Fields.extra("\"?\u0000"))
                .fields()) {
            if (field instanceof TextField text) {
                askers.add(text::matching);
            } else if (field instanceof AnyTextField text) {
                askers.add(text::matching);
            } else if (field instanceof VenueField venue) {
                askers.add(venue::matching);
            } else if (field instanceof TextsField texts) {
                askers.add(pattern -> texts.matching(Quantifier.LAST, pattern));
            } else if (field instanceof ListField<?> list) {
                addParts(askers, list);
            }
        }
        return askers;
    }

    private static <E> void addParts(List<Asker> askers, ListField<E> field) {
        for (Part<E> part : field.parts()) {
            askers.add(pattern -> field.any(part.matching(pattern)));
            askers.add(pattern -> field.first(part.matching(pattern).or(part.exists())));
        }
    }
}
