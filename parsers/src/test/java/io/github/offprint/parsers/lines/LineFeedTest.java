package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.source.Limits;
import io.github.offprint.source.LineCursor;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of titles in capitals with a text below each, where no line may be longer than ten characters. */
class LineFeedTest {
    private static final Limits SHORT = Limits.safe().toBuilder().lineLength(10).build();

    private final Grammar<Line> grammar = Grammar.of(
            List.of(
                    Layout.of(
                            "paper",
                            Layout.Kind.RECORD,
                            0,
                            Part.of(Line.TITLE).opens(0),
                            Part.of(Line.TEXT).absent(9)),
                    Layout.of(
                            "rest", Layout.Kind.UNCERTAIN, 0, Part.of(Line.REST).opens(0))),
            line -> line.is("menu"));

    private enum Line implements Role {
        TITLE,
        TEXT,
        REST;

        @Override
        public int cost(LineShape line, LineShape before) {
            return switch (this) {
                case TITLE -> line.startsWith("title") ? 0 : NEVER;
                case TEXT -> line.startsWith("text") ? 0 : 60;
                case REST -> 22;
            };
        }
    }

    /** What the lines of a page are taken for, a dash for a line that was left out, with the lines that are passed by. */
    private List<String> taken(String page) throws IOException {
        List<String> taken = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        Assembly<Line> assembly = new Assembly<>(
                grammar,
                (line, shape, layout, role, opens) ->
                        taken.add(line.number() + " " + role + (shape.isLeftOut() ? " -" : " " + line.text())));
        LineCursor lines = new LineCursor(new StringReader(page), "page", SHORT, problem -> {});
        LineFeed<Line> feed = new LineFeed<>(
                lines,
                grammar,
                assembly,
                (span, reason) -> passed.add(span.start().line() + " " + reason));
        while (feed.readLine()) {
            assertThat(taken).isEmpty();
        }
        taken.addAll(passed);
        return taken;
    }

    @Test
    void everyLineIsFedOrPassedBy() throws IOException {
        assertThat(taken("title a\nmenu\n[\n\ntext b\ntitle c"))
                .containsExactly("1 TITLE title a", "5 TEXT text b", "6 TITLE title c", "2 SITE_CHROME", "3 SYNTAX");
    }

    @Test
    void aLineThatIsTooLongKeepsItsPlaceAndMayBeWhatIsMissingThere() throws IOException {
        assertThat(taken("title a\ntext much too long\ntitle c\nodd line\ntitle e"))
                .containsExactly(
                        "1 TITLE title a", "2 TEXT -", "3 TITLE title c", "4 REST odd line", "5 TITLE title e");
    }

    @Test
    void soDoSeveralOfThemAtBothEndsOfThePage() throws IOException {
        assertThat(taken("all too long\n\nall too long\ntitle d\nall too long\nall too long\n"))
                .containsExactly("1 REST -", "3 REST -", "4 TITLE title d", "5 TEXT -", "6 REST -");
    }

    @Test
    void whatALineCannotBeItIsNotHoweverLongItIs() throws IOException {
        assertThat(taken("title much too long\ntext b")).containsExactly("1 REST -", "2 REST text b");
    }
}
