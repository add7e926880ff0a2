package io.github.offprint;

import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemLog;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.problem.ReadException;
import io.github.offprint.problem.Severity;

/** Where all problems of one reading go: kept within bounds, told to the host, and the end of it when errors are too many. */
final class ReadingProblems implements ProblemSink {
    private final ProblemLog log;
    private final ProblemSink host;
    private final int tolerated;
    private long errors;

    ReadingProblems(ReadSettings settings) {
        this.log = new ProblemLog(settings.limits().problems());
        this.host = settings.sink();
        this.tolerated = settings.tolerated();
    }

    @Override
    public void report(Problem problem) {
        log.report(problem);
        host.report(problem);
        if (problem.severity() == Severity.ERROR && ++errors > tolerated) {
            throw new ReadException(problem);
        }
    }

    ProblemLog log() {
        return log;
    }
}
