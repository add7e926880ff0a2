package io.github.offprint.query;

import static io.github.offprint.query.Query.allOf;
import static io.github.offprint.query.Query.anyOf;
import static io.github.offprint.query.Query.everything;
import static io.github.offprint.query.Query.not;
import static io.github.offprint.query.Query.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.fixtures.ReferencePredicate;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.fixtures.jqwik.QueryArbitraries;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of queries over arbitrary papers. */
class QueryLawsTest {
    /** Papers, and queries made of what they say. */
    record Case(List<Paper> papers, Query a, Query b, Query c) {
        void same(Query left, Query right) {
            assertThat(hits(left)).as("%s and %s", left, right).isEqualTo(hits(right));
        }

        List<Paper> hits(Predicate<Paper> query) {
            return papers.stream().filter(query).toList();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return QueryArbitraries.asked(
                        PaperArbitraries.papers().list().ofMinSize(1).ofMaxSize(4), 3)
                .map(asked -> new Case(
                        asked.papers(),
                        asked.queries().get(0),
                        asked.queries().get(1),
                        asked.queries().get(2)))
                .withoutEdgeCases();
    }

    @Property(tries = 1000)
    void answersAsTheReferenceDoes(@ForAll("cases") Case given) {
        for (Query query : ImmutableList.of(given.a, given.b, given.c)) {
            assertThat(given.hits(query)).as("%s", query).isEqualTo(given.hits(ReferencePredicate.of(query)));
        }
    }

    @Property
    void narrowsWidensAndDenies(@ForAll("cases") Case given) {
        List<Paper> a = given.hits(given.a);

        assertThat(given.hits(given.a.and(given.b)))
                .isEqualTo(a.stream().filter(given.b).toList());
        assertThat(given.hits(given.a.or(given.b)))
                .isEqualTo(given.hits(paper -> given.a.test(paper) || given.b.test(paper)));
        assertThat(given.hits(not(given.a))).isEqualTo(given.hits(paper -> !given.a.test(paper)));
        assertThat(given.hits(given.a.negate())).isEqualTo(given.hits(not(given.a)));
    }

    @Property
    void obeysTheLawsOfBoole(@ForAll("cases") Case given) {
        Query a = given.a;
        Query b = given.b;
        Query c = given.c;
        given.same(not(a.and(b)), not(a).or(not(b)));
        given.same(not(a.or(b)), not(a).and(not(b)));
        given.same(not(not(a)), a);
        given.same(a.and(b), b.and(a));
        given.same(a.or(b), b.or(a));
        given.same(a.and(b).and(c), a.and(b.and(c)));
        given.same(a.or(b).or(c), a.or(b.or(c)));
        given.same(a.and(a), a);
        given.same(a.or(a), a);
        given.same(a.and(b.or(c)), a.and(b).or(a.and(c)));
        given.same(a.and(everything()), a);
        given.same(a.or(nothing()), a);
        given.same(a.and(nothing()), nothing());
        given.same(a.or(everything()), everything());
        given.same(a.and(not(a)), nothing());
        given.same(allOf(a, b, c), allOf(ImmutableList.of(a, b, c)));
        given.same(anyOf(a, b, c), anyOf(ImmutableList.of(a, b, c)));
    }

    @Property
    void isEqualToAQueryBuiltOnceMore(@ForAll("cases") Case given) {
        Query again = given.a.accept(new Rebuilder());

        assertThat(again).isEqualTo(given.a).hasSameHashCodeAs(given.a).hasToString(given.a.toString());
        assertThat(again.depth()).isEqualTo(given.a.depth());
        assertThat(again.clauses()).isEqualTo(given.a.clauses());
    }

    @Property
    void explainsWhatItAnswers(@ForAll("cases") Case given) {
        for (Paper paper : given.papers) {
            Explanation explanation = given.a.explain(paper);

            assertThat(explanation.matches()).isEqualTo(given.a.test(paper));
            assertThat(explanation.failing().isEmpty()).isEqualTo(explanation.matches());
            assertThat(explanation.toString()).matches(text -> text.codePoints().noneMatch(QueryLawsTest::steers));
            ExplanationLaws.check(explanation, paper);
        }
    }

    private static boolean steers(int cp) {
        return cp != '\n'
                && (Character.isISOControl(cp) || (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069));
    }
}
