package io.github.offprint.parsers.huggingface;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.lines.PlainText;
import io.github.offprint.parsers.lines.TextForm;
import io.github.offprint.text.EnglishMonths;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Prints papers as the cards of the daily page: upvotes, title, abstract, organization or number of authors, and date. */
final class HuggingFacePapersWriter implements TextForm {
    private static final String HEAD = "Daily Papers\nby AK and the research community\n\n";
    private static final String HANDLE = "huggingface-papers:organization";

    private static final Paper NEIGHBOUR =
            PLAIN.with(paper -> paper.statedAuthorCount(3).published(PartialDate.of(2024, 5, 7)));

    @Override
    public Paper printable(Paper paper) {
        Paper.Builder printable = Paper.titled(PlainText.of(paper.title()));
        paper.abstractText().ifPresent(text -> printable.abstractText(PlainText.of(text)));
        paper.authorCount().ifPresent(printable::statedAuthorCount);
        paper.organizations().stream().limit(1).map(PlainText::of).forEach(printable::organization);
        if (!paper.organizations().isEmpty()) {
            printable.extra(HANDLE, PlainText.of(paper.extras().getOrDefault(HANDLE, "")));
        }
        Optional<LocalDate> day = paper.published().flatMap(HuggingFacePapersWriter::day);
        day.map(PartialDate::of).ifPresent(printable::published);
        printable.metrics(printable(paper.metrics(), day.isPresent()));
        return printable.build();
    }

    /** A day of a year; a date that leaves one open has no place on a card. */
    private static Optional<LocalDate> day(PartialDate date) {
        return date.earliest().filter(day -> PartialDate.of(day).equals(date));
    }

    /** Comments stand behind the date. */
    private static Metrics printable(Metrics counts, boolean dated) {
        return Metrics.NONE
                .withUpvotes(orNull(counts.upvotes()))
                .withComments(dated ? orNull(counts.comments()) : null);
    }

    private static @Nullable Long orNull(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    @Override
    public ImmutableSet<Paper> attempts(Paper printable) {
        ImmutableSet.Builder<Paper> attempts = ImmutableSet.builder();
        for (Paper words : ImmutableList.of(printable, printable.with(paper -> paper.abstractText(null)))) {
            Paper nameless =
                    words.with(paper -> paper.organizations(ImmutableList.of()).extra(HANDLE, null));
            attempts.add(words)
                    .add(words.with(paper -> paper.extra(HANDLE, null)))
                    .add(nameless)
                    .add(nameless.with(paper -> paper.metrics(Metrics.NONE)))
                    .add(nameless.with(paper -> paper.metrics(Metrics.NONE).statedAuthorCount(null)));
        }
        return attempts.add(Paper.titled(printable.title()).build()).build();
    }

    @Override
    public String heading(Paper printable) {
        return HEAD;
    }

    @Override
    public String record(Paper printable) {
        StringBuilder card = new StringBuilder();
        OptionalLong upvotes = printable.metrics().upvotes();
        append(card, upvotes.isPresent() ? Long.toString(upvotes.getAsLong()) : "-");
        append(card, printable.title());
        printable.abstractText().ifPresent(text -> append(card, text));
        String handle = printable.extras().getOrDefault(HANDLE, "");
        printable.organizations().forEach(name -> append(card, handle.isEmpty() ? name : handle + " " + name));
        printable.authorCount().ifPresent(count -> append(card, people(count)));
        printable.published().flatMap(HuggingFacePapersWriter::day).ifPresent(day -> {
            append(card, "\u00B7");
            append(card, date(day, printable.metrics().comments()));
        });
        return card.toString();
    }

    private static String people(int count) {
        return "  \u2022 " + count + (count == 1 ? " author" : " authors");
    }

    private static String date(LocalDate day, OptionalLong comments) {
        String date = EnglishMonths.abbreviation(day.getMonth()) + " " + day.getDayOfMonth() + ", " + day.getYear();
        return comments.isPresent() ? date + " " + comments.getAsLong() : date;
    }

    private static void append(StringBuilder card, String paragraph) {
        card.append(paragraph).append("\n\n");
    }

    @Override
    public Paper neighbour(Paper printable) {
        return NEIGHBOUR;
    }
}
