package io.github.offprint.parsers.medline;

import com.google.common.base.Ascii;
import io.github.offprint.model.Author;
import io.github.offprint.model.Orcid;
import io.github.offprint.model.PersonName;
import io.github.offprint.parsers.tagged.AuthorText;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
import io.github.offprint.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The authors of a record. Each is named in full ({@code FAU}) and then with initials ({@code AU}); what follows, addresses and
 * identifiers, is of that author. Older records have the initials alone.
 */
final class MedlineAuthors {
    private static final class Named {
        private final Field field;
        private final List<String> affiliations = new ArrayList<>();
        private Author author;
        private boolean awaitsInitials;

        Named(Field field, Author author, boolean awaitsInitials) {
            this.field = field;
            this.author = author;
            this.awaitsInitials = awaitsInitials;
        }
    }

    private final Draft draft;
    private final List<Named> authors = new ArrayList<>();

    MedlineAuthors(Draft draft) {
        this.draft = draft;
    }

    /** Takes {@code FAU}. */
    void fullName(Field field) {
        String name = draft.line(field);
        add(field, AuthorText.isName(name) ? Author.of(name) : null, true);
    }

    /** Takes {@code AU}: the same author again, or one who is not named in full. */
    void initials(Field field) {
        String name = draft.line(field);
        Named last = last();
        if (last != null && last.awaitsInitials) {
            last.awaitsInitials = false;
            if (!agree(last.author.name(), name)) {
                draft.keep(field);
            }
            return;
        }
        add(field, AuthorText.isName(name) ? AuthorText.withInitials(name) : null, false);
    }

    /** Whether the name with initials begins as the full name does, so that it says nothing new. */
    private static boolean agree(PersonName full, String cut) {
        String family = full.fullFamily().orElse(full.printed());
        return Ascii.toLowerCase(cut).startsWith(Ascii.toLowerCase(family))
                || Ascii.toLowerCase(family).startsWith(Ascii.toLowerCase(cut));
    }

    /** Takes {@code CN}, a group among the authors. */
    void group(Field field) {
        String name = draft.line(field);
        add(field, AuthorText.isName(name) ? Author.of(PersonName.collective(name)) : null, false);
    }

    private void add(Field field, @Nullable Author author, boolean awaitsInitials) {
        if (author != null) {
            authors.add(new Named(field, author, awaitsInitials));
        } else if (!field.isBlank()) {
            draft.report(ProblemCode.INVALID_VALUE, field, field.tag() + " names no author");
        }
    }

    /** Takes {@code AD}: the address of the author above it; above all authors, as records up to 2013 have it, of the paper. */
    void address(Field field) {
        Named last = last();
        if (field.isBlank()) {
            return;
        }
        if (last == null) {
            draft.organization(field.value());
        } else {
            last.affiliations.add(draft.line(field));
        }
    }

    /** Takes {@code AUID}: {@code ORCID: 0000-0002-1825-0097}. */
    void identifier(Field field) {
        Named last = last();
        Optional<String> orcid = Orcid.find(field.line());
        if (last == null || orcid.isEmpty() || last.author.orcid().isPresent()) {
            draft.keep(field);
        } else {
            last.author = last.author.withOrcid(orcid.get());
        }
    }

    private @Nullable Named last() {
        return authors.isEmpty() ? null : authors.get(authors.size() - 1);
    }

    /** Gives the authors to the draft. */
    void finish() {
        authors.forEach(named -> draft.add(named.author.withAffiliations(named.affiliations), named.field));
    }
}
