package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Takes all identifiers; those of one scheme contradict each other where the papers have none in common. */
final class IdentifiersJoin extends ListJoin<Identifier> {
    /** A book or a journal holds many papers, so that two of its numbers say nothing about a paper; ours is the paper's own. */
    private static final ImmutableSet<Scheme> OF_VOLUMES = Sets.immutableEnumSet(Scheme.ISBN, Scheme.ISSN);

    private static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    IdentifiersJoin() {
        super(
                PaperField.IDENTIFIERS,
                paper -> paper.identifiers().asList(),
                Paper.Builder::identifiers,
                new Union<>(identifier -> identifier, ORDER));
    }

    @Override
    ImmutableList<Conflict> conflicts(
            ImmutableList<Held<ImmutableList<Identifier>>> held, ImmutableList<Identifier> taken) {
        return held.stream()
                .flatMap(each -> each.value().stream())
                .map(identifier -> identifier.work().scheme())
                .filter(scheme -> !OF_VOLUMES.contains(scheme))
                .distinct()
                .sorted()
                .flatMap(scheme -> conflicts(scheme, held, taken))
                .collect(toImmutableList());
    }

    /** Versions and pages of one work are one: the works are what has to agree. */
    private Stream<Conflict> conflicts(
            Scheme scheme, ImmutableList<Held<ImmutableList<Identifier>>> held, ImmutableList<Identifier> taken) {
        Set<Identifier> common = held.stream()
                .flatMap(each -> works(scheme, each.value()).stream())
                .collect(toCollection(HashSet::new));
        ImmutableSet<Identifier> kept = works(scheme, taken);
        ImmutableSet.Builder<String> keptTexts = ImmutableSet.builder();
        ImmutableList.Builder<Held<String>> said = ImmutableList.builder();
        for (Held<ImmutableList<Identifier>> each : held) {
            ImmutableSet<Identifier> works = works(scheme, each.value());
            if (!works.isEmpty()) {
                common.retainAll(works);
                said.add(new Held<>(each.member(), text(works)));
                if (kept.containsAll(works)) {
                    keptTexts.add(text(works));
                }
            }
        }
        return common.isEmpty()
                ? Stream.of(Held.conflict(field(), scheme.prefix(), said.build(), keptTexts.build()::contains))
                : Stream.of();
    }

    private static ImmutableSet<Identifier> works(Scheme scheme, ImmutableList<Identifier> identifiers) {
        return identifiers.stream()
                .map(Identifier::work)
                .filter(work -> work.scheme() == scheme)
                .collect(toImmutableSet());
    }

    private static String text(ImmutableSet<Identifier> works) {
        return works.stream().sorted(ORDER).map(Identifier::toString).collect(joining(", "));
    }
}
