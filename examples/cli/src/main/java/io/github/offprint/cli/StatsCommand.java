package io.github.offprint.cli;

import io.github.offprint.model.Paper;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offprint stats}: counts papers by fields, as a table with bars. */
@Command(name = "stats", description = "Count papers by fields, as a table with bars.", mixinStandardHelpOptions = true)
final class StatsCommand extends ListingsCommand {
    @Option(
            names = "--by",
            paramLabel = "FIELD[,FIELD]",
            defaultValue = "year,venue",
            description = "Count by these fields.")
    private String by = "";

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "Show the N most frequent values.")
    private int top;

    StatsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        List<Field<?>> fields = FieldChoice.fields(by);
        List<Paper> papers = new ArrayList<>();
        int code = listings().forEach(papers::add);
        for (Field<?> field : fields) {
            new Bars(terminal(), top).print(Facet.of(field, papers));
        }
        return code;
    }
}
