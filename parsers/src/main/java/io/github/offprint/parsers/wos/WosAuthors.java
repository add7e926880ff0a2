package io.github.offprint.parsers.wos;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import io.github.offprint.model.Author;
import io.github.offprint.model.Orcid;
import io.github.offprint.model.PersonName;
import io.github.offprint.parsers.tagged.AuthorText;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The authors of a record. {@code AU} has them with initials, {@code AF} in full, each on a line of its own and in one order.
 * Addresses name their authors in brackets, ORCID iDs name theirs before a slash; both spell the name as {@code AF} or {@code AU}
 * does.
 */
final class WosAuthors {
    private static final class Named {
        private final Field field;
        private final List<String> affiliations = new ArrayList<>();
        private Author author;

        Named(Field field, Author author) {
            this.field = field;
            this.author = author;
        }
    }

    private final Draft draft;
    private final List<Named> authors = new ArrayList<>();
    private final Map<String, Named> byName = new HashMap<>();

    WosAuthors(Draft draft) {
        this.draft = draft;
    }

    /** Takes the names with initials and those in full, either of which may be missing. */
    void names(@Nullable Field initials, @Nullable Field full) {
        List<String> cut = initials == null ? List.of() : initials.lines();
        List<String> whole = full == null ? List.of() : full.lines();
        if (whole.isEmpty() && initials != null) {
            cut.forEach(name -> add(initials, name, AuthorText.withInitials(name)));
        } else if (full != null) {
            whole.forEach(name -> add(full, name, AuthorText.withInitials(name)));
            addInitials(cut, whole, initials);
        }
    }

    private void add(Field field, String name, Author author) {
        if (!AuthorText.isName(name)) {
            draft.report(ProblemCode.INVALID_VALUE, field, field.tag() + " names no author");
            return;
        }
        Named named = new Named(field, author);
        authors.add(named);
        byName.putIfAbsent(key(name), named);
    }

    /** Initials say nothing that the full name does not say, unless they are of other people. */
    private void addInitials(List<String> cut, List<String> whole, @Nullable Field initials) {
        boolean paired = cut.size() == authors.size() && whole.size() == authors.size();
        for (int i = 0; paired && i < cut.size(); i++) {
            byName.putIfAbsent(key(cut.get(i)), authors.get(i));
            paired = family(cut.get(i)).equals(family(whole.get(i)));
        }
        if (!paired && initials != null) {
            draft.keep(initials);
        }
    }

    private static String family(String name) {
        int comma = name.indexOf(',');
        return key(comma < 0 ? name : name.substring(0, comma));
    }

    private static String key(String name) {
        return Ascii.toLowerCase(Blanks.collapse(name));
    }

    /** Takes {@code CA}, groups among the authors. */
    void groups(Field field) {
        for (String name : field.lines()) {
            add(field, name, Author.of(PersonName.collective(name)));
        }
    }

    /**
     * Takes one address: {@code [Quill, Ada; Lund, Kofi] Harbour Lab, Lanternby.}, without brackets as Inspec has it, or without
     * names.
     */
    void address(String tag, String address) {
        int bracket = address.startsWith("[") ? address.indexOf(']') : -1;
        if (bracket < 0) {
            unbracketed(address);
            return;
        }
        String place = Blanks.strip(address.substring(bracket + 1));
        boolean known = !Blanks.isBlank(place);
        List<Named> people = new ArrayList<>();
        for (String name : Splitter.on(';').split(address.substring(1, bracket))) {
            Named named = byName.get(key(name));
            known &= named != null;
            if (named != null) {
                people.add(named);
            }
        }
        if (!known) {
            draft.keep(tag, address);
        }
        if (!Blanks.isBlank(place)) {
            people.forEach(named -> named.affiliations.add(place));
        }
    }

    /** {@code Quill, A.; Lund, K.; Harbour Lab, Lanternby}: names of the record's authors, if any, and then the address. */
    private void unbracketed(String address) {
        List<Named> people = new ArrayList<>();
        int start = 0;
        for (int end = address.indexOf(';'); end >= 0; end = address.indexOf(';', start)) {
            Named named = byName.get(key(address.substring(start, end)));
            if (named == null) {
                break;
            }
            people.add(named);
            start = end + 1;
        }
        String place = Blanks.strip(address.substring(start));
        if (people.isEmpty() || place.isEmpty()) {
            draft.organization(address);
        } else {
            people.forEach(named -> named.affiliations.add(place));
        }
    }

    /** Takes {@code OI}: {@code Quill, Ada/0000-0002-1825-0097; Lund, Kofi/...}. */
    void orcids(Field field) {
        for (String pair : Splitter.on(';').split(field.line())) {
            int slash = pair.lastIndexOf('/');
            Named named = slash < 0 ? null : byName.get(key(pair.substring(0, slash)));
            Optional<String> orcid = slash < 0 ? Optional.empty() : Orcid.find(pair.substring(slash + 1));
            if (named == null || orcid.isEmpty() || named.author.orcid().isPresent()) {
                draft.keep(field.tag(), Blanks.strip(pair));
            } else {
                named.author = named.author.withOrcid(orcid.get());
            }
        }
    }

    /** Gives the authors to the draft. */
    void finish() {
        authors.forEach(named -> draft.add(named.author.withAffiliations(named.affiliations), named.field));
    }
}
