package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import java.util.Optional;

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

    private Profile(Paper paper) {
        this.paper = paper;
        this.title = Title.of(paper.title());
        this.authors = paper.authors().stream()
                .map(Author::name)
                .map(Name::of)
                .filter(name -> !name.isBlank())
                .collect(toImmutableList());
        this.authorCount =
                authors.size() == paper.authors().size() ? paper.authorCount().orElse(0) : 0;
        this.place = Place.of(paper);
        this.years = Years.of(paper);
        this.pages = Pages.of(paper);
        this.works = works(paper.identifiers());
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
        return title.main();
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

    Optional<PaperKind> kind() {
        return paper.kind();
    }

    /** Whether the other has all that a comparison can look at just as this one has it. */
    boolean isKnownLike(Profile that) {
        return authors.equals(that.authors)
                && authorCount == that.authorCount
                && place.equals(that.place)
                && years.equals(that.years)
                && pages.equals(that.pages)
                && works.equals(that.works);
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
}
