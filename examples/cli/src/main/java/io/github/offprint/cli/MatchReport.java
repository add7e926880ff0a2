package io.github.offprint.cli;

import com.google.common.collect.ImmutableList;
import io.github.offprint.Cluster;
import io.github.offprint.ListedPaper;
import io.github.offprint.MatchedPair;
import io.github.offprint.Matching;
import io.github.offprint.match.PaperKey;
import io.github.offprint.match.Verdict;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.Publication;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person needs to check a matching, in the two forms that it is written in. */
final class MatchReport {
    private MatchReport() {}

    /** A form of the report. */
    enum Form {
        /** For reading. */
        MARKDOWN(".md", MarkdownReport::write),
        /** For programs. */
        JSON(".json", JsonReport::write);

        private final String extension;
        private final Function<Matching, String> writer;

        Form(String extension, Function<Matching, String> writer) {
            this.extension = extension;
            this.writer = writer;
        }

        /** The form of a file by its name. */
        static Form of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(form -> name.endsWith(form.extension))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsage("a report is .md or .json, not " + file));
        }

        String write(Matching matching) {
            return writer.apply(matching);
        }
    }

    /** The line for the file of decisions that decides about a pair. */
    static String decision(Verdict verdict, MatchedPair pair) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        return "{\"" + word + "\":[\"" + key(pair.one()) + "\",\"" + key(pair.other()) + "\"]}";
    }

    static PaperKey key(ListedPaper listed) {
        return PaperKey.of(listed.paper());
    }

    /** The fields in which the members of a cluster are not all alike. */
    static ImmutableList<PaperField> differing(Cluster cluster) {
        Paper first = cluster.first().paper();
        return Arrays.stream(PaperField.values())
                .filter(field -> cluster.members().stream().anyMatch(member -> !field.isSameIn(first, member.paper())))
                .collect(ImmutableList.toImmutableList());
    }

    /** A field of a paper as text; empty when it is absent. */
    static String text(PaperField field, Paper paper) {
        return field.isAbsentIn(paper) ? "" : text(field.in(paper));
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(MatchReport::text).orElse("");
        }
        if (value instanceof OptionalInt number) {
            return Integer.toString(number.orElseThrow());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(MatchReport::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        if (value instanceof Presentation presentation) {
            return parts(Stream.of(
                    Optional.of(presentation.kind().value()),
                    presentation.session(),
                    presentation.room(),
                    presentation.poster().map(number -> "#" + number),
                    presentation.time()));
        }
        if (value instanceof Publication details) {
            return parts(Stream.of(
                    details.volume().map(volume -> "volume " + volume),
                    details.number().map(number -> "number " + number),
                    details.pages().map(pages -> "pages " + pages),
                    details.publisher()));
        }
        return value instanceof Author author ? author.name().printed() : value.toString();
    }

    private static String parts(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
