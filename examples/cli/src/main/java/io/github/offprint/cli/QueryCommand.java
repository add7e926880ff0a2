package io.github.offprint.cli;

import io.github.offprint.Offprint;
import io.github.offprint.Papers;
import io.github.offprint.Selection;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Query;
import io.github.offprint.query.language.QueryRequest;
import io.github.offprint.text.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offprint query}: prints the papers that a query asks for. Only those are held in memory. */
@Command(
        name = "query",
        description = {
            "Print the papers that a query asks for, as a table where no format is named.",
            "For example: 'abstract:\"language model\" authors>=5 year:2020..2024 -title:survey'"
        },
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "EXPRESSION",
            description = "The query, or @NAME for one of the saved queries.")
    private String expression = "";

    @Option(names = "--saved", paramLabel = "FILE", description = "A file of saved queries, a line each: NAME = QUERY.")
    private @Nullable Path saved;

    @Option(names = "--sort", paramLabel = "FIELD[,-FIELD]", description = "Sort by these fields; - turns one round.")
    private @Nullable String sort;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most so many papers.")
    private @Nullable Integer limit;

    @Option(names = "--explain", description = "Show why each paper was found, with what matched marked.")
    private boolean explain;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files to read; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        QueryRequest request = SavedQueries.request(expression, saved);
        Query query = request.query();
        List<Paper> found = new ArrayList<>();
        int code = new Listings(reading, inputs, terminal).forEach(paper -> {
            if (query.test(paper)) {
                found.add(paper);
            }
        });
        print(selected(request, found));
        return code != ExitCode.DONE || !found.isEmpty() ? code : ExitCode.NOTHING_MATCHED;
    }

    private void explain(Query query, Paper paper) {
        terminal.out().println(SafeText.escape(paper.title()));
        query.explain(paper).toString().lines().forEach(line -> terminal.out().println("  " + line));
    }

    /** What the options say of order and number goes before what the request says. */
    private Selection selected(QueryRequest request, List<Paper> found) {
        Selection selection = Papers.of(found)
                .where(request.query())
                .orderBy(sort == null ? request.order() : FieldChoice.order(sort))
                .offset(request.offset());
        if (limit != null) {
            return selection.limit(limit);
        }
        return request.limit().isPresent() ? selection.limit(request.limit().getAsInt()) : selection;
    }

    private void print(Selection selection) throws IOException {
        if (explain) {
            selection.forEach(paper -> explain(selection.query(), paper));
        } else if (writing.isTable()) {
            new PaperTable(terminal.width()).print(selection, terminal.out());
        } else {
            Outputs.write(selection, writing, Offprint.reader().formats(), terminal);
        }
    }
}
