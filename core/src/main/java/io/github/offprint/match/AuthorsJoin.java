package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes the longest list, as others may be cut, and of several such the one with the fullest names. Affiliations and ORCID iDs come
 * from all papers that print just these names.
 */
final class AuthorsJoin extends FieldJoin<ImmutableList<Author>> {
    /** A total order of names by all that makes them equal. */
    private static final Comparator<PersonName> NAMES = Comparator.comparing(PersonName::printed)
            .thenComparing(name -> name.family().orElse(""))
            .thenComparing(name -> name.given().orElse(""))
            .thenComparing(name -> name.particle().orElse(""))
            .thenComparing(name -> name.suffix().orElse(""))
            .thenComparing(name -> name.nickname().orElse(""));

    /**
     * Sound names in both letter cases before others, then those with the most letters, as initials have few, then those in plain
     * order, without commas and numbers.
     */
    private static final Comparator<List<PersonName>> LISTS = Comparator.<List<PersonName>>comparingInt(List::size)
            .thenComparingLong(
                    names -> names.stream().filter(AuthorsJoin::isSound).count())
            .thenComparingLong(names -> names.stream()
                    .mapToLong(name -> name.printed()
                            .codePoints()
                            .filter(Character::isLetter)
                            .count())
                    .sum())
            .thenComparingLong(
                    names -> names.stream().filter(AuthorsJoin::isPlain).count())
            .thenComparing(Comparators.lexicographical(NAMES));

    private static final Union<String> AFFILIATIONS =
            new Union<>(Folding.CASE::fold, Comparator.<String>naturalOrder());

    AuthorsJoin() {
        super(PaperField.AUTHORS);
    }

    private static boolean isSound(PersonName name) {
        String printed = name.printed();
        return TextOrder.isSound(printed) && printed.indexOf('?') < 0 && TextOrder.isInBothCases(printed);
    }

    private static boolean isPlain(PersonName name) {
        return name.printed().chars().noneMatch(c -> c == ',' || Character.isDigit(c));
    }

    @Override
    Optional<ImmutableList<Author>> find(Paper paper) {
        return Optional.of(paper.authors()).filter(authors -> !authors.isEmpty());
    }

    @Override
    void put(Paper.Builder paper, ImmutableList<Author> value) {
        paper.authors(value);
    }

    @Override
    ImmutableList<Author> join(ImmutableList<ImmutableList<Author>> values) {
        ImmutableList<PersonName> names =
                values.stream().map(AuthorsJoin::names).max(LISTS).orElseThrow();
        ImmutableList<ImmutableList<Author>> alike =
                values.stream().filter(list -> names(list).equals(names)).collect(toImmutableList());
        return IntStream.range(0, names.size())
                .mapToObj(place -> join(
                        names.get(place),
                        alike.stream().map(list -> list.get(place)).toList()))
                .collect(toImmutableList());
    }

    private static Author join(PersonName name, List<Author> alike) {
        return Author.of(name)
                .withAffiliations(AFFILIATIONS.join(
                        alike.stream().map(Author::affiliations).toList()))
                .withOrcid(alike.stream()
                        .flatMap(author -> author.orcid().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    @Override
    boolean isIn(ImmutableList<Author> value, ImmutableList<Author> joined) {
        return names(value).equals(names(joined));
    }

    /** Whether all family names of the shorter list are in the longer: initials and cut lists are no contradiction. */
    @Override
    boolean agree(ImmutableList<Author> one, ImmutableList<Author> other) {
        ImmutableSet<String> first = families(one);
        ImmutableSet<String> second = families(other);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static ImmutableSet<String> families(ImmutableList<Author> authors) {
        return authors.stream()
                .map(author -> author.name().fullFamily().orElse(author.name().printed()))
                .map(Folding.CASE_AND_ACCENTS::fold)
                .collect(toImmutableSet());
    }

    private static ImmutableList<PersonName> names(ImmutableList<Author> authors) {
        return authors.stream().map(Author::name).collect(toImmutableList());
    }

    @Override
    String text(ImmutableList<Author> authors) {
        return authors.stream().map(author -> author.name().printed()).collect(joining(", "));
    }
}
