package io.github.offprint.benchmarks.querying;

import static io.github.offprint.query.Fields.ABSTRACT;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Fields.UPVOTES;
import static io.github.offprint.query.Fields.YEAR;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.benchmarks.contest.Contestant;
import io.github.offprint.benchmarks.contest.Input;
import io.github.offprint.benchmarks.contest.Role;
import io.github.offprint.benchmarks.contest.Scale;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A query asked of one object after the other, beside a loop written out by hand and a chain of predicates. {@code numbers} compares
 * numbers only, so that what is measured is the machinery; {@code words} looks for two words in titles and abstracts, so that what
 * is measured is the search. The plain contestants lower the case and no more, the library folds case and accents.
 */
public final class ObjectContest implements Contest {
    private static final int FROM = 2018;
    private static final int TO = 2022;
    private static final int UPVOTED = 5;

    @Override
    public String name() {
        return "objects";
    }

    @Override
    public String title() {
        return "A query as a predicate, asked of one paper after the other";
    }

    @Override
    public Scale scale() {
        return Scale.FILES;
    }

    @Override
    public ImmutableList<Contestant> contestants() {
        return ImmutableList.of(
                new Asker("loop by hand", Role.LIMIT, ObjectContest::numbersByHand, ObjectContest::wordsByHand),
                new Asker("Predicate.and", Role.PEER, counting(numbersChained()), counting(wordsChained())),
                new Asker(
                        "Offprint",
                        Role.OURS,
                        counting(YEAR.between(FROM, TO).and(UPVOTES.atLeast(UPVOTED))),
                        counting(TITLE.contains("Learning").and(ABSTRACT.contains("model")))));
    }

    /** Asks for numbers and for words. */
    private record Asker(String name, Role role, Counting numbers, Counting words) implements Contestant {
        @Override
        public ImmutableList<Task> prepare(Input input) {
            List<Paper> papers = PaperGenerator.seeded(6).papers(input.papers());
            return ImmutableList.of(
                    Task.timed("numbers", () -> numbers.count(papers)), Task.timed("words", () -> words.count(papers)));
        }
    }

    /** Counts the papers that answer. */
    @FunctionalInterface
    private interface Counting {
        int count(List<Paper> papers);
    }

    private static Counting counting(Predicate<Paper> wanted) {
        return papers -> {
            int count = 0;
            for (Paper paper : papers) {
                count += wanted.test(paper) ? 1 : 0;
            }
            return count;
        };
    }

    private static Predicate<Paper> numbersChained() {
        Predicate<Paper> from = paper -> paper.year().orElse(-1) >= FROM;
        return from.and(paper -> paper.year().orElse(-1) <= TO)
                .and(paper -> paper.metrics().upvotes().orElse(-1) >= UPVOTED);
    }

    private static Predicate<Paper> wordsChained() {
        return contains(Paper::title, "learning")
                .and(contains(paper -> paper.abstractText().orElse(""), "model"));
    }

    private static Predicate<Paper> contains(Function<Paper, String> field, String word) {
        return paper -> field.apply(paper).toLowerCase(Locale.ROOT).contains(word);
    }

    private static int numbersByHand(List<Paper> papers) {
        int count = 0;
        for (Paper paper : papers) {
            int year = paper.year().orElse(-1);
            if (year >= FROM && year <= TO && paper.metrics().upvotes().orElse(-1) >= UPVOTED) {
                count++;
            }
        }
        return count;
    }

    private static int wordsByHand(List<Paper> papers) {
        int count = 0;
        for (Paper paper : papers) {
            if (paper.title().toLowerCase(Locale.ROOT).contains("learning")
                    && paper.abstractText().orElse("").toLowerCase(Locale.ROOT).contains("model")) {
                count++;
            }
        }
        return count;
    }
}
