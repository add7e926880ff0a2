package io.github.offprint.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Orcid;
import io.github.offprint.model.PersonName;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The authors of a record: a list of objects as the library writes them or with the keys other sites use, a list of names, or
 * all names in one string.
 */
final class AuthorReader {
    private static final CharMatcher BLANK = NoValue.BLANK;

    private final RecordTokens tokens;
    private @Nullable String name;
    private @Nullable String given;
    private @Nullable String particle;
    private @Nullable String family;
    private @Nullable String suffix;
    private @Nullable String nickname;
    private boolean collective;
    private @Nullable String orcid;
    private ImmutableList<String> affiliations = ImmutableList.of();

    private AuthorReader(RecordTokens tokens) {
        this.tokens = tokens;
    }

    static ImmutableList<Author> authors(RecordTokens tokens) throws IOException {
        if (tokens.isText()) {
            return inOneString(tokens);
        }
        ImmutableList.Builder<Author> authors = ImmutableList.builder();
        if (tokens.isArray()) {
            while (tokens.nextItem()) {
                add(authors, tokens);
            }
        } else if (tokens.isNumber()) {
            tokens.setAside("names belong here");
        } else {
            add(authors, tokens);
        }
        return authors.build();
    }

    private static ImmutableList<Author> inOneString(RecordTokens tokens) throws IOException {
        String text = tokens.text();
        if (text == null) {
            return ImmutableList.of();
        }
        AuthorNames found = AuthorNames.in(text);
        if (found.names().isEmpty()) {
            tokens.setAside(found.doubt());
        } else if (!found.doubt().isEmpty()) {
            tokens.remark(ProblemCode.INVALID_VALUE, found.doubt());
        }
        return found.names().stream().map(Author::of).collect(ImmutableList.toImmutableList());
    }

    private static void add(ImmutableList.Builder<Author> authors, RecordTokens tokens) throws IOException {
        Author author = tokens.isObject() ? new AuthorReader(tokens).object() : plain(tokens);
        if (author != null) {
            authors.add(author);
        }
    }

    private static @Nullable Author plain(RecordTokens tokens) throws IOException {
        if (tokens.isNumber()) {
            tokens.setAside("a name belongs here");
            return null;
        }
        String name = tokens.text();
        return name == null ? null : Author.of(BLANK.trimFrom(name));
    }

    private @Nullable Author object() throws IOException {
        int from = tokens.start();
        for (String key = tokens.nextMember(); key != null; key = tokens.nextMember()) {
            switch (key) {
                case "name", "fullname", "fullName", "full_name" -> name = tokens.textUnless(name);
                case "given", "first", "firstname", "firstName", "first_name" -> given = tokens.textUnless(given);
                case "family", "last", "lastname", "lastName", "last_name", "surname" ->
                    family = tokens.textUnless(family);
                case "particle" -> particle = tokens.textUnless(particle);
                case "suffix" -> suffix = tokens.textUnless(suffix);
                case "nickname" -> nickname = tokens.textUnless(nickname);
                case "collective" -> collective |= tokens.yes();
                case "affiliations", "affiliation", "institutions", "institution" -> affiliations();
                case "orcid" -> orcid = orcid();
                default -> tokens.keep();
            }
        }
        PersonName found = personName();
        if (found == null) {
            tokens.setAside(from, "an author needs a name");
            return null;
        }
        return Author.of(found).withAffiliations(affiliations).withOrcid(orcid);
    }

    private @Nullable PersonName personName() {
        if (name == null && given == null && family == null) {
            return null;
        }
        if (collective && name != null) {
            return PersonName.collective(name);
        }
        return PersonName.builder()
                .printed(name)
                .given(given)
                .particle(particle)
                .family(family)
                .suffix(suffix)
                .nickname(nickname)
                .build();
    }

    private @Nullable String orcid() throws IOException {
        String text = tokens.textUnless(orcid);
        if (text == null || text.equals(orcid)) {
            return text;
        }
        String found = Orcid.find(text).orElse(null);
        if (found == null) {
            tokens.setAside("no ORCID iD with its check character");
        }
        return found;
    }

    /** Texts, or objects that have a name. */
    private void affiliations() throws IOException {
        if (!affiliations.isEmpty()) {
            tokens.setAsideRepeated();
            return;
        }
        ImmutableList.Builder<String> found = ImmutableList.builder();
        if (tokens.isArray()) {
            while (tokens.nextItem()) {
                affiliation(found);
            }
        } else {
            affiliation(found);
        }
        affiliations = found.build();
    }

    private void affiliation(ImmutableList.Builder<String> found) throws IOException {
        String text = null;
        if (tokens.isObject()) {
            for (String key = tokens.nextMember(); key != null; key = tokens.nextMember()) {
                if (key.equals("name")) {
                    text = tokens.textUnless(text);
                } else {
                    tokens.keep();
                }
            }
        } else {
            text = tokens.text();
        }
        if (text != null) {
            found.add(text);
        }
    }
}
