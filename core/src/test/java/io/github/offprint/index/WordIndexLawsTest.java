package io.github.offprint.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.fixtures.jqwik.PaperArbitraries;
import io.github.offprint.fixtures.jqwik.QueryArbitraries;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import io.github.offprint.query.TextClause;
import io.github.offprint.query.TextOperator;
import io.github.offprint.query.TextPattern;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the words of titles say of a pattern holds of the titles. */
class WordIndexLawsTest {
    private static final List<Paper> PAPERS = PaperGenerator.seeded(4).papers(60);

    private static WordIndex titles(List<Paper> papers) {
        WordIndex.Builder titles = new WordIndex.Builder("title");
        for (int i = 0; i < papers.size(); i++) {
            titles.add(i, papers.get(i).title());
        }
        return titles.build(papers.size());
    }

    private static List<Integer> positions(Positions positions) {
        return positions.find().stream().boxed().toList();
    }

    private static List<Integer> scanned(List<Paper> papers, TextPattern pattern) {
        return IntStream.range(0, papers.size())
                .filter(i -> pattern.matches(papers.get(i).title()))
                .boxed()
                .toList();
    }

    private static Bounds check(List<Paper> papers, TextPattern pattern) {
        Bounds bounds = new Patterns(titles(papers)).bounds(pattern);
        List<Integer> answer = scanned(papers, pattern);

        assertThat(positions(bounds.possible())).as(pattern::toString).containsAll(answer);
        assertThat(answer).as(pattern::toString).containsAll(positions(bounds.sure()));
        assertThat(bounds.possible().atLeast())
                .isLessThanOrEqualTo(bounds.possible().find().size());
        assertThat(bounds.possible().atMost())
                .isGreaterThanOrEqualTo(bounds.possible().find().size());
        if (bounds.isExact()) {
            assertThat(positions(bounds.possible())).as(pattern::toString).isEqualTo(answer);
        }
        return bounds;
    }

    @Provide
    Arbitrary<QueryArbitraries.Asked> asked() {
        Arbitrary<List<Paper>> papers = Arbitraries.oneOf(
                PaperArbitraries.papers().list().ofMaxSize(6),
                Combinators.combine(
                                Arbitraries.integers().between(0, 40),
                                Arbitraries.integers().between(0, 20))
                        .as((start, size) -> PAPERS.subList(start, start + size)));
        return QueryArbitraries.asked(papers, 12).withoutEdgeCases();
    }

    @Property(tries = 300)
    void boundTheAnswer(@ForAll("asked") QueryArbitraries.Asked asked) {
        for (Query query : asked.queries()) {
            if (query instanceof TextClause clause) {
                check(asked.papers(), clause.pattern());
            }
        }
    }

    @Property(tries = 200)
    void wordsOfTheTextsAreFound(@ForAll("asked") QueryArbitraries.Asked asked) {
        for (Paper paper : asked.papers()) {
            List<String> words = Words.list(Folding.CASE_AND_ACCENTS.fold(paper.title()));
            for (int i = 0; i + 1 < words.size(); i++) {
                String two = words.get(i) + " " + words.get(i + 1);
                String end = words.get(i + 1).substring(0, 1);
                if (Words.count(end) == 1) {
                    check(
                            asked.papers(),
                            TextPattern.of(TextOperator.PREFIX, words.get(i) + " " + end, Folding.CASE_AND_ACCENTS));
                }
                check(asked.papers(), TextPattern.of(TextOperator.PHRASE, two, Folding.CASE_AND_ACCENTS));
                check(asked.papers(), TextPattern.of(TextOperator.FUZZY, two, Folding.CASE_AND_ACCENTS));
                check(asked.papers(), TextPattern.of(TextOperator.WORD, words.get(i), Folding.CASE_AND_ACCENTS));
                check(asked.papers(), TextPattern.of(TextOperator.CONTAINS, two, Folding.CASE_AND_ACCENTS));
            }
        }
    }

    /** Whether a clause is decided or only narrowed is a matter of speed, and would not be noticed otherwise. */
    @Test
    void decidesWhatWordsDecide() {
        for (TextOperator operator : List.of(
                TextOperator.CONTAINS,
                TextOperator.WORD,
                TextOperator.PHRASE,
                TextOperator.PREFIX,
                TextOperator.WILDCARD,
                TextOperator.FUZZY)) {
            assertThat(check(PAPERS, TextPattern.of(operator, "Learn", Folding.CASE_AND_ACCENTS))
                            .isExact())
                    .as(operator.toString())
                    .isTrue();
        }
        assertThat(check(PAPERS, TextPattern.of(TextOperator.PHRASE, "of a light", Folding.CASE_AND_ACCENTS))
                        .isExact())
                .isTrue();
    }

    @Test
    void narrowsWhatWordsDoNotDecide() {
        String title = PAPERS.get(7).title();
        for (TextOperator operator : List.of(TextOperator.CONTAINS, TextOperator.WORD, TextOperator.IS)) {
            Bounds bounds = check(PAPERS, TextPattern.of(operator, title, Folding.CASE_AND_ACCENTS));
            assertThat(positions(bounds.possible()))
                    .as(operator.toString())
                    .contains(7)
                    .hasSizeLessThan(5);
        }
        assertThat(check(PAPERS, TextPattern.of(TextOperator.REGEX, "a.b", Folding.CASE_AND_ACCENTS))
                        .possible()
                        .atMost())
                .isEqualTo(PAPERS.size());
    }

    @Test
    void knowsThePresenceOfAText() {
        WordIndex.Builder texts = new WordIndex.Builder("abstract");
        texts.add(2, "Light");
        texts.add(5, "...");
        WordIndex index = texts.build(7);

        assertThat(positions(index.present())).containsExactly(2, 5);
    }
}
