package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;

/** What counts of a paper when it is compared: made once for each paper, folded and taken apart. */
final class Profile {
    private final Paper paper;
    private final Title title;
    private final ImmutableList<Name> authors;
    private final int authorCount;
    private final Place place;
    private final Years years;
    private final Pages pages;
    private final ImmutableSet<Identifier> works;
    private final String opening;

    private Profile(Paper paper) {
        this.paper = paper;
        this.title = Title.of(paper.title());
        this.authors = paper.authors().stream()
                .map(Author::name)
                .map(Name::of)
                .filter(name -> !name.isBlank())
                .collect(toImmutableList());
        this.authorCount = paper.authorCount().orElse(0);
        this.place = Place.of(paper);
        this.years = Years.of(paper);
        this.pages = Pages.of(paper);
        this.works = works(paper.identifiers());
        this.opening = paper.abstractText().map(Opening::of).orElse("");
    }

    static Profile of(Paper paper) {
        return new Profile(paper);
    }

    private static ImmutableSet<Identifier> works(ImmutableSet<Identifier> identifiers) {
        return identifiers.isEmpty()
                ? identifiers
                : identifiers.stream()
                        .filter(identifier -> identifier.scheme() != Scheme.ISBN && identifier.scheme() != Scheme.ISSN)
                        .map(Identifier::work)
                        .collect(toImmutableSet());
    }

    Paper paper() {
        return paper;
    }

    Title title() {
        return title;
    }

    /** The letters and digits of the title, folded, without notes of genre. */
    String titleKey() {
        return title.key();
    }

    /** The letters and digits of the title before the first colon, dash or parenthesis. */
    String mainTitleKey() {
        return title.mainKey();
    }

    /** The folded words of the title that are no small ones, in order. */
    ImmutableList<String> titleWords() {
        return title.content();
    }

    /** The names of the authors; those without a letter are left out. */
    ImmutableList<Name> authors() {
        return authors;
    }

    /** How many authors the paper has; zero where it is not said. */
    int authorCount() {
        return authorCount;
    }

    Place place() {
        return place;
    }

    Years years() {
        return years;
    }

    Pages pages() {
        return pages;
    }

    /** The identifiers of the work, whichever version they name; none of a book or journal. */
    ImmutableSet<Identifier> works() {
        return works;
    }

    /** The first letters of the abstract; empty without one. */
    String opening() {
        return opening;
    }

    /** All that a comparison looks at, as a text: equal for papers that no comparison tells apart. */
    String fingerprint() {
        return String.join(
                "\n",
                title.toString(),
                authors.toString(),
                String.valueOf(authorCount),
                place.toString(),
                years.toString(),
                pages.toString(),
                works.stream()
                        .map(Identifier::toString)
                        .sorted()
                        .collect(toImmutableList())
                        .toString(),
                opening);
    }
}
