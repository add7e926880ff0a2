package io.github.offprint.benchmarks.querying;

import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Task;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** The questions that engines are asked, with answers that tell which papers were found and not only how many. */
final class Asking {
    private static final ImmutableList<Question> COUNTED = ImmutableList.of(
            Question.YEARS,
            Question.VENUE_AND_YEARS,
            Question.WORD,
            Question.SUBSTRING,
            Question.PHRASE,
            Question.AUTHOR,
            Question.AUTHOR_AND_YEARS,
            Question.OR_NOT);
    private static final ImmutableList<Question> LISTED =
            ImmutableList.of(Question.YEARS, Question.VENUE_AND_YEARS, Question.WORD, Question.PHRASE);

    private Asking() {}

    /** The tasks of an engine that is there when the first of them is done. */
    static ImmutableList<Task> tasks(Callable<Engine> engine) {
        ImmutableList.Builder<Task> tasks = ImmutableList.builder();
        for (Question question : COUNTED) {
            tasks.add(Task.timed("count " + name(question), () -> engine.call().count(question)));
        }
        for (Question question : LISTED) {
            tasks.add(papers("papers " + name(question), () -> engine.call().list(question)));
        }
        tasks.add(top(engine));
        tasks.add(facet("venues of word", () -> engine.call().venues(Question.WORD)));
        tasks.add(facet("years of all", () -> engine.call().years()));
        return tasks.build();
    }

    private static String name(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Task papers(String name, Callable<List<Paper>> found) {
        return new Task(name, Measure.TIME, () -> found.call().size(), () -> {
            return found.call().stream()
                    .mapToLong(paper -> paper.title().hashCode())
                    .sum();
        });
    }

    /** Papers with as many upvotes are as good, so the answer is the upvotes. */
    private static Task top(Callable<Engine> engine) {
        return Task.timed(
                "top ten of years",
                () -> engine.call().top(Question.YEARS).stream()
                        .mapToLong(paper -> paper.metrics().upvotes().orElse(0))
                        .sum());
    }

    private static <K> Task facet(String name, Callable<Map<K, Integer>> counts) {
        return new Task(name, Measure.TIME, () -> counts.call().size(), () -> {
            return counts.call().entrySet().stream()
                    .mapToLong(count -> (long) count.getKey().hashCode() * count.getValue())
                    .sum();
        });
    }
}
