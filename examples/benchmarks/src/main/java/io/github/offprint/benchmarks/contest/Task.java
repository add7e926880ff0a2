package io.github.offprint.benchmarks.contest;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/**
 * A question to a contestant.
 *
 * @param question what is asked; contestants that are asked the same are compared
 * @param measure what is measured
 * @param work what is measured of
 * @param answer a number that is the same for all contestants that did the whole work, and that is not measured
 */
public record Task(String question, Measure measure, Work work, Work answer) {
    /** Work that is timed over many runs, and whose outcome is the answer. */
    public static Task timed(String question, Work work) {
        return new Task(question, Measure.TIME, work, work);
    }

    /** Work that another process does, timed over many runs. */
    public static Task process(String question, Work work) {
        return new Task(question, Measure.TIME_OF_PROCESS, work, work);
    }

    /**
     * The task with a question.
     *
     * @throws IllegalArgumentException when there is none, naming all
     */
    public static Task get(ImmutableList<Task> tasks, String question) {
        return tasks.stream()
                .filter(task -> task.question.equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no task " + question + "; there are "
                        + tasks.stream().map(Task::question).collect(joining(", "))));
    }

    /** Bytes of heap for a paper, where all contestants hold the same number of papers. */
    public static Task heap(String question, long papers, Work bytesForPaper) {
        return new Task(question, Measure.HEAP, bytesForPaper, () -> papers);
    }
}
