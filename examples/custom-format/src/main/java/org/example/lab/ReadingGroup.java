package org.example.lab;

import io.github.offprint.Offprint;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.problem.ReadException;
import io.github.offprint.query.Query;
import io.github.offprint.query.language.QueryLanguage;
import io.github.offprint.query.language.QuerySyntaxException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes next term's list: the papers of any listings, our own and those that Offprint knows, that a query asks for.
 *
 * <pre>reading-group 'year:2024 OR herons' spring.lab poster-session.txt &gt; autumn.lab</pre>
 */
public final class ReadingGroup {
    private ReadingGroup() {}

    /** Takes a query and files; the list goes to standard output, what is to be said about it to standard error. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() < 2) {
            err.println("usage: reading-group QUERY LISTING...");
            return 2;
        }
        try {
            Query query = QueryLanguage.parse(arguments.get(0));
            PaperReader reader = Offprint.reader().with(new LabListFormat()).onProblem(err::println);
            Papers chosen = arguments.stream()
                    .skip(1)
                    .flatMap(file -> reader.read(Path.of(file)).papers().where(query).stream())
                    .collect(Papers.toPapers());
            err.println(write(chosen, out));
            return chosen.isEmpty() ? 1 : 0;
        } catch (QuerySyntaxException wrong) {
            err.println(wrong.getMessage() + "\n" + wrong.pointer());
            return 2;
        } catch (ReadException unreadable) {
            err.println(unreadable.problem());
            return 3;
        }
    }

    private static WriteReport write(Papers papers, PrintStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            WriteReport report = papers.write(writer, new LabListFormat());
            writer.flush();
            return report;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
