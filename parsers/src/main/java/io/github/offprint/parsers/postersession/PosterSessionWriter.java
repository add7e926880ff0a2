package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import io.github.offprint.parsers.lines.PlainText;
import io.github.offprint.parsers.lines.TextForm;
import java.util.Optional;
import java.util.StringJoiner;

/** Prints title, authors and abstract, each on a line, below a heading with kind, session, time and room. */
final class PosterSessionWriter implements TextForm {
    /** The heading that ends another one. */
    private static final String NO_SESSION = "No Session";

    private static final Paper NEIGHBOUR =
            PLAIN.with(paper -> paper.author("Ada Quill").author("Ben Marsh").author("Cora Lindt"));

    @Override
    public Paper printable(Paper paper) {
        Paper.Builder printable = Paper.titled(PlainText.of(paper.title()));
        paper.authors().forEach(author -> printable(author).ifPresent(printable::author));
        paper.abstractText().ifPresent(text -> printable.abstractText(PlainText.of(text)));
        paper.presentations().stream()
                .limit(1)
                .map(PosterSessionWriter::printable)
                .forEach(printable::presentation);
        return printable.build();
    }

    private static Optional<Author> printable(Author author) {
        String name = PlainText.of(author.name().printed());
        ImmutableList<String> affiliations =
                author.affiliations().stream().map(PlainText::of).limit(1).collect(ImmutableList.toImmutableList());
        return name.isEmpty() ? Optional.empty() : Optional.of(Author.of(name).withAffiliations(affiliations));
    }

    private static Presentation printable(Presentation presentation) {
        String kind = PlainText.of(presentation.kind().value());
        return Presentation.builder(kind.isEmpty() ? SessionHeading.UNSAID : new PresentationKind(kind))
                .session(presentation.session().map(PlainText::of).orElse(null))
                .room(presentation.room().map(PlainText::of).orElse(null))
                .poster(presentation.poster().map(PlainText::of).orElse(null))
                .time(presentation.time().map(PlainText::of).orElse(null))
                .build();
    }

    /**
     * A heading that is misread spoils every paper below, and words that are misread spoil them under any heading. A heading
     * also holds until another comes, so a paper without a session of its own says so rather than stand in a wrong one.
     */
    @Override
    public ImmutableSet<Paper> attempts(Paper printable) {
        ImmutableSet.Builder<Paper> attempts = ImmutableSet.builder();
        for (Paper words : fewerWords(printable)) {
            attempts.add(words);
            for (Presentation presentation : words.presentations()) {
                Presentation atRoom =
                        presentation.toBuilder().poster(null).time(null).build();
                attempts.add(under(words, atRoom));
                attempts.add(under(words, atRoom.toBuilder().room(null).build()));
            }
            attempts.add(words.with(paper -> paper.presentations(ImmutableList.of())));
            for (Presentation presentation : words.presentations()) {
                attempts.add(under(
                        words,
                        Presentation.builder(presentation.kind())
                                .session(NO_SESSION)
                                .build()));
            }
            attempts.add(under(
                    words,
                    Presentation.builder(SessionHeading.UNSAID)
                            .session(NO_SESSION)
                            .build()));
        }
        return attempts.build();
    }

    private static Paper under(Paper words, Presentation presentation) {
        return words.with(paper -> paper.presentations(ImmutableList.of(presentation)));
    }

    private static ImmutableSet<Paper> fewerWords(Paper all) {
        Paper namesOnly = all.with(paper -> paper.authors(all.authors().stream()
                .map(author -> author.withAffiliations(ImmutableList.of()))
                .collect(ImmutableList.toImmutableList())));
        return ImmutableSet.of(
                all,
                namesOnly,
                namesOnly.with(paper -> paper.abstractText(null)),
                all.with(paper -> paper.authors(ImmutableList.of())),
                all.with(paper -> paper.authors(ImmutableList.of()).abstractText(null)));
    }

    @Override
    public String heading(Paper printable) {
        StringBuilder heading = new StringBuilder();
        for (Presentation presentation : printable.presentations()) {
            if (!presentation.kind().equals(SessionHeading.UNSAID)) {
                appendLine(heading, capitalized(presentation.kind().value()));
            }
            presentation.session().ifPresent(session -> appendLine(heading, session));
            presentation.time().ifPresent(time -> appendLine(heading, time));
            appendLine(heading, place(presentation));
        }
        return heading.toString();
    }

    private static String capitalized(String kind) {
        return Ascii.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    private static String place(Presentation presentation) {
        StringJoiner place = new StringJoiner(" ");
        presentation.room().ifPresent(place::add);
        presentation.poster().ifPresent(poster -> place.add("#" + poster));
        return place.toString();
    }

    private static void appendLine(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append(line).append('\n');
        }
    }

    @Override
    public String record(Paper printable) {
        StringBuilder record = new StringBuilder();
        appendLine(record, printable.title());
        StringJoiner authors = new StringJoiner(" \u00B7 ");
        printable.authors().forEach(author -> authors.add(line(author)));
        appendLine(record, authors.toString());
        printable.abstractText().ifPresent(text -> appendLine(record, text));
        return record.toString();
    }

    private static String line(Author author) {
        String name = author.name().printed();
        return author.affiliations().isEmpty()
                ? name
                : name + " (" + author.affiliations().get(0) + ")";
    }

    @Override
    public Paper neighbour(Paper printable) {
        return NEIGHBOUR.with(paper -> paper.presentations(printable.presentations()));
    }
}
