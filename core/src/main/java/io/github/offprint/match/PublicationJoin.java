package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.Publication;
import io.github.offprint.text.Folding;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes volume, number and pages from one paper, so that they fit each other: from the one that has most of them. The publisher
 * comes on its own.
 */
final class PublicationJoin extends FieldJoin<Publication> {
    /** DBLP's volume of CoRR, {@code abs/2301.12345}, is the number of a preprint: details of where it was published go before. */
    private static final String PREPRINT_VOLUME = "abs/";

    private static final Comparator<Publication> PLACES = Comparator.<Publication, Boolean>comparing(
                    details -> parts(details) > 0 && isPrinted(details))
            .thenComparing(PublicationJoin::parts)
            .thenComparing(details -> details.pages().orElse(""))
            .thenComparing(details -> details.volume().orElse(""))
            .thenComparing(details -> details.number().orElse(""));

    PublicationJoin() {
        super(PaperField.PUBLICATION);
    }

    private static boolean isPrinted(Publication details) {
        return details.volume()
                .filter(volume -> volume.startsWith(PREPRINT_VOLUME))
                .isEmpty();
    }

    private static long parts(Publication details) {
        return Stream.of(details.volume(), details.number(), details.pages())
                .filter(Optional::isPresent)
                .count();
    }

    @Override
    Optional<Publication> find(Paper paper) {
        return Optional.of(paper.publication()).filter(details -> !details.equals(Publication.NONE));
    }

    @Override
    void put(Paper.Builder paper, Publication value) {
        paper.publication(value);
    }

    @Override
    Publication join(ImmutableList<Publication> values) {
        Optional<String> publisher =
                values.stream().flatMap(details -> details.publisher().stream()).max(TextOrder.LABELS);
        return values.stream().max(PLACES).orElseThrow().withPublisher(publisher.orElse(null));
    }

    @Override
    boolean isIn(Publication value, Publication joined) {
        boolean gavePlace = parts(value) > 0 && PLACES.compare(value, joined) == 0;
        return gavePlace || (value.publisher().isPresent() && value.publisher().equals(joined.publisher()));
    }

    @Override
    ImmutableList<Conflict> conflicts(ImmutableList<Held<Publication>> held, Publication taken) {
        return Stream.of(
                        conflict("volume", Publication::volume, held, taken),
                        conflict("number", Publication::number, held, taken),
                        conflict("pages", Publication::pages, held, taken),
                        conflict("publisher", Publication::publisher, held, taken))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private Optional<Conflict> conflict(
            String part,
            Function<Publication, Optional<String>> getter,
            ImmutableList<Held<Publication>> held,
            Publication taken) {
        ImmutableList<Held<String>> said = held.stream()
                .filter(each -> isPrinted(each.value()))
                .flatMap(each -> getter.apply(each.value()).map(text -> new Held<>(each.member(), text)).stream())
                .collect(toImmutableList());
        String reference = getter.apply(taken)
                .or(() -> said.stream().map(Held::value).findFirst())
                .orElse("");
        return said.stream().allMatch(each -> agree(each.value(), reference))
                ? Optional.empty()
                : Optional.of(Held.conflict(
                        field(),
                        part,
                        said,
                        value -> value.equals(getter.apply(taken).orElse(""))));
    }

    /** The same but for blanks and the kind and number of dashes, or the first page of the same pages. */
    private static boolean agree(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        return first.equals(second) || first.startsWith(second + "-") || second.startsWith(first + "-");
    }

    private static String folded(String text) {
        String plain = CharMatcher.whitespace().removeFrom(Folding.CASE_AND_ACCENTS.fold(text));
        return CharMatcher.is('-').collapseFrom(plain, '-');
    }
}
