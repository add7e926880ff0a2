package io.github.offprint.quickstart;

import static io.github.offprint.query.Fields.ABSTRACT;
import static io.github.offprint.query.Fields.AUTHORS;
import static io.github.offprint.query.Fields.TITLE;
import static io.github.offprint.query.Query.everything;
import static io.github.offprint.query.Query.not;

import io.github.offprint.Offprint;
import io.github.offprint.Reading;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Facet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads a listing, shows what is wrong with it, filters, counts and writes: the example of the README as a program. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param arguments the listing and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(Path.of(arguments[0]), Path.of(arguments[1]), out);
    }

    static void run(Path listing, Path target, PrintStream out) {
        Reading reading = Offprint.reader().venue("ICLR", 2024).read(listing);
        reading.problems().forEach(out::println);

        List<Paper> hits = reading.papers()
                .where(ABSTRACT.contains("language model").and(not(TITLE.contains("survey"))))
                .and(AUTHORS.count().atLeast(5))
                .orderBy(TITLE.ascending())
                .limit(10)
                .list();
        for (Paper paper : hits) {
            out.println(paper.title() + " (" + paper.authors().get(0) + " and others)");
        }

        Facet<Author> authors = reading.papers().where(everything()).countBy(AUTHORS);
        authors.counts().forEach((author, papers) -> {
            if (papers > 1) {
                out.println(author + ": " + papers + " papers");
            }
        });

        reading.papers().where(AUTHORS.named("Takahara, J.")).papers().write(target);
    }
}
