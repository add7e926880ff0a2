package io.github.offprint.benchmarks.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Where and when a run took place.
 *
 * @param date the day in UTC
 * @param processors their number and kind
 * @param system the operating system
 * @param java the virtual machine
 * @param forks how many processes each contestant had at each size
 * @param clock what time was
 * @param minutes how long the run took
 * @param busy how busy the machine was with other things; empty where the system does not tell
 */
record Machine(
        String date, String processors, String system, String java, int forks, Clock clock, long minutes, String busy) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** This machine, now, at the end of a run. */
    static Machine here(Settings settings, Duration duration, String busy) {
        Runtime.Version version = Runtime.version();
        return new Machine(
                LocalDate.now(ZoneOffset.UTC).toString(),
                Runtime.getRuntime().availableProcessors() + " x " + processor(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + version,
                settings.forks(),
                settings.clock(),
                duration.plusSeconds(30).toMinutes(),
                busy);
    }

    /** The same machine after another run; how busy it was, the first one tells. */
    Machine plus(Machine other) {
        return new Machine(date, processors, system, java, forks, clock, minutes + other.minutes, busy);
    }

    private static String processor() {
        try {
            List<String> lines = Files.readAllLines(PROCESSORS, StandardCharsets.UTF_8);
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .limit(1)
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .collect(joining());
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** The machine's processor time so far, in ticks: all of it, idle, and taken by a hypervisor. */
    record Ticks(long all, long idle, long stolen) {
        private static final Path STATISTICS = Path.of("/proc/stat");
        private static final int IDLE = 3;
        private static final int WAITING = 4;
        private static final int STOLEN = 7;

        /** So far; all zero where the system does not tell. */
        static Ticks now() {
            try {
                String line = Files.readAllLines(STATISTICS, StandardCharsets.UTF_8)
                        .get(0)
                        .substring("cpu".length());
                List<Long> ticks = Splitter.on(' ')
                        .trimResults()
                        .omitEmptyStrings()
                        .splitToStream(line)
                        .limit(STOLEN + 1L)
                        .map(Long::valueOf)
                        .toList();
                long all = ticks.stream().mapToLong(Long::longValue).sum();
                return new Ticks(all, ticks.get(IDLE) + ticks.get(WAITING), ticks.get(STOLEN));
            } catch (IOException e) {
                return new Ticks(0, 0, 0);
            }
        }

        /** In words, how the time since then was spent, when our own processes took so many seconds of it. */
        String since(Ticks start, double ownSeconds, double seconds) {
            long elapsed = all - start.all;
            if (elapsed == 0) {
                return "";
            }
            double own = ownSeconds / (seconds * Runtime.getRuntime().availableProcessors());
            double busy = 1 - (idle - start.idle) / (double) elapsed;
            double taken = (stolen - start.stolen) / (double) elapsed;
            return String.format(
                    Locale.ROOT,
                    "the contestants had %.0f %% of the processors' time, other programs %.0f %%, other machines %.0f %%",
                    100 * own,
                    100 * Math.max(0, busy - own - taken),
                    100 * taken);
        }
    }
}
