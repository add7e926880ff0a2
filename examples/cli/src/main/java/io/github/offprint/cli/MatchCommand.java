package io.github.offprint.cli;

import io.github.offprint.Matching;
import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.Versions;
import io.github.offprint.match.Decisions;
import io.github.offprint.match.json.DecisionsJson;
import io.github.offprint.match.json.DecisionsJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code offprint match}: finds the same papers across listings and writes each once. */
@Command(
        name = "match",
        description = {
            "Find the same papers across listings and write each once, made of all that the listings say;",
            "JSON Lines where no format is named."
        },
        mixinStandardHelpOptions = true)
final class MatchCommand extends ListingsCommand {
    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write what was matched and why to this file, by its extension as Markdown (.md) or JSON (.json).")
    private @Nullable Path report;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "What people decided about pairs, as JSON; it wins over the rule. The report has lines for it.")
    private @Nullable Path decisions;

    @Option(
            names = "--versions",
            paramLabel = "apart|together",
            defaultValue = "apart",
            description = "Keep preprint and publication apart, as when nothing is said, or make one paper of them.")
    private Versions versions = Versions.APART;

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    MatchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        MatchReport.Form form = report == null ? MatchReport.Form.MARKDOWN : MatchReport.Form.of(report);
        Decisions decided = decided();
        List<Reading> readings = new ArrayList<>();
        int code = listings().forEachReading(readings::add);
        Matching matching =
                Matching.of(readings.toArray(Reading[]::new)).deciding(decided).versions(versions);
        print(matching);
        if (report != null) {
            Files.writeString(report, form.write(matching));
        }
        terminal().err().println(MatchCounts.of(matching));
        return code;
    }

    private Decisions decided() throws IOException {
        if (decisions == null) {
            return Decisions.none();
        }
        try {
            return DecisionsJson.read(Files.readString(decisions));
        } catch (DecisionsJsonException wrong) {
            throw new WrongUsage(decisions + ": " + wrong.getMessage());
        }
    }

    private void print(Matching matching) {
        if (writing.saysTable()) {
            new PaperTable(terminal().width())
                    .print(matching.merged(), terminal().out());
        } else {
            Outputs.write(matching.merged(), writing, Offprint.reader().formats(), terminal());
        }
    }
}
