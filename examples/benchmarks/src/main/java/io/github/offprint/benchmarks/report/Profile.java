package io.github.offprint.benchmarks.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.offprint.benchmarks.contest.Measure;
import io.github.offprint.benchmarks.contest.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of a task goes, by samples of the flight recorder.
 *
 * @param samples how many samples there are
 * @param methods the methods that were running most often
 * @param callers the library's own methods for which most samples were taken, themselves or something that they called from outside
 *     the library
 */
record Profile(int samples, List<Share> methods, List<Share> callers) {
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final String OURS = "io.github.offprint.";
    private static final String CONTESTS = "io.github.offprint.benchmarks.";
    private static final double SECONDS = 2;
    private static final int SHOWN = 10;

    Profile {
        methods = List.copyOf(methods);
        callers = List.copyOf(callers);
    }

    /** A part of the samples. */
    record Share(String method, double share) {}

    /** Does one of the tasks for some seconds under the recorder, after what it needs. */
    static Profile of(ImmutableList<Task> tasks, String question, Clock clock) throws Exception {
        Task wanted = Task.get(tasks, question);
        if (wanted.measure() == Measure.TIME) {
            for (Task task : Iterables.filter(tasks, task -> task.measure() == Measure.TIME_ONCE)) {
                task.work().run();
            }
            new Stopwatch(SECONDS / 4, clock).measure(wanted);
        }
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            new Stopwatch(SECONDS, clock).measure(wanted);
            recording.stop();
            recording.dump(file);
        }
        Profile profile = read(file);
        Files.delete(file);
        return profile;
    }

    private static Profile read(Path file) throws IOException {
        Multiset<String> methods = HashMultiset.create();
        Multiset<String> callers = HashMultiset.create();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            RecordedStackTrace trace = event.getStackTrace();
            if (event.getEventType().getName().equals(SAMPLE) && trace != null) {
                List<RecordedFrame> frames = trace.getFrames();
                methods.add(name(frames.get(0)));
                frames.stream()
                        .map(Profile::name)
                        .filter(name -> name.startsWith(OURS) && !name.startsWith(CONTESTS))
                        .findFirst()
                        .ifPresent(callers::add);
            }
        }
        return new Profile(methods.size(), shares(methods, methods.size()), shares(callers, methods.size()));
    }

    private static String name(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        return method.getType().getName() + '.' + method.getName();
    }

    private static ImmutableList<Share> shares(Multiset<String> methods, int samples) {
        return Multisets.copyHighestCountFirst(methods).elementSet().stream()
                .limit(SHOWN)
                .map(method -> new Share(method, methods.count(method) / (double) samples))
                .collect(ImmutableList.toImmutableList());
    }
}
