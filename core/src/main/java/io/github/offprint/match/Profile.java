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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a paper when it is compared: made once for each paper, folded and taken apart. Most papers are compared with none that
 * has a title like theirs; so what else counts is made when it is first asked for. Immutable and thread-safe.
 */
final class Profile {
    private final Paper paper;
    private final Title title;
    private final ImmutableSet<Identifier> works;

    /** Threads may race to make it, and come to equal ones. */
    private @Nullable Details details;

    private Profile(Paper paper) {
        this.paper = paper;
        this.title = Title.of(paper.title());
        this.works = works(paper.identifiers());
    }

    /** What is looked at in papers whose titles have something to do with each other. */
    private record Details(ImmutableList<Name> authors, int authorCount, Place place, Years years, Pages pages) {
        static Details of(Paper paper) {
            ImmutableList<Name> authors = names(paper).collect(toImmutableList());
            boolean all = authors.size() == paper.authors().size();
            return new Details(
                    authors,
                    all ? paper.authorCount().orElse(0) : 0,
                    Place.of(paper),
                    Years.of(paper),
                    Pages.of(paper));
        }
    }

    private Details details() {
        Details known = details;
        if (known == null) {
            known = Details.of(paper);
            details = known;
        }
        return known;
    }

    private static Stream<Name> names(Paper paper) {
        return paper.authors().stream().map(Author::name).map(Name::of).filter(name -> !name.isBlank());
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
        return details().authors();
    }

    /** The first of {@link #authors()}, without making the others. */
    Optional<Name> firstAuthor() {
        return names(paper).findFirst();
    }

    /** How many authors the paper has; zero where it is not said. */
    int authorCount() {
        return details().authorCount();
    }

    Optional<PaperKind> kind() {
        return paper.kind();
    }

    /** Whether the other has all that a comparison can look at just as this one has it. */
    boolean isKnownLike(Profile that) {
        return details().equals(that.details()) && works.equals(that.works);
    }

    Place place() {
        return details().place();
    }

    Years years() {
        return details().years();
    }

    Pages pages() {
        return details().pages();
    }

    /** The identifiers of the work, whichever version they name; none of a book or journal. */
    ImmutableSet<Identifier> works() {
        return works;
    }
}
