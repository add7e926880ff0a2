package io.github.offprint.parsers.pubmed;

import io.github.offprint.model.Author;
import io.github.offprint.model.Orcid;
import io.github.offprint.model.PersonName;
import io.github.offprint.parsers.xml.RecordDraft;
import io.github.offprint.parsers.xml.XmlElement;
import io.github.offprint.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people and groups of a list of authors. */
final class PubmedAuthors {
    private PubmedAuthors() {}

    /** Takes the authors of a list; editors of a book are extras. */
    static void read(XmlElement list, RecordDraft draft) {
        boolean editors = list.attribute("Type").orElse("authors").equals("editors");
        for (XmlElement author : list.children("Author")) {
            Optional<PersonName> name = name(author);
            if (name.isEmpty()) {
                draft.keep(author);
            } else if (editors) {
                draft.keep("Editor", name.get().printed());
            } else {
                draft.author(author(author, name.get(), draft));
            }
        }
    }

    private static Author author(XmlElement element, PersonName name, RecordDraft draft) {
        List<String> places = element.children("AffiliationInfo").stream()
                .flatMap(info -> RecordDraft.line(info.find("Affiliation")).stream())
                .toList();
        Author author = Author.of(name).withAffiliations(places);
        for (XmlElement identifier : element.children("Identifier")) {
            author = withIdentifier(author, identifier, draft);
        }
        return author;
    }

    private static Author withIdentifier(Author author, XmlElement identifier, RecordDraft draft) {
        String source = identifier.attribute("Source").orElse("");
        String text = identifier.text().strip();
        if (!source.equals("ORCID")) {
            draft.keep("Identifier", source + " " + text);
            return author;
        }
        Optional<String> orcid = Orcid.find(text);
        if (orcid.isEmpty()) {
            draft.keep("Identifier", source + " " + text);
            draft.report(ProblemCode.INVALID_VALUE, "not an ORCID iD, or its check character is wrong", text);
        }
        return author.withOrcid(orcid.or(author::orcid).orElse(null));
    }

    private static Optional<PersonName> name(XmlElement author) {
        String group = part(author, "CollectiveName");
        String family = part(author, "LastName");
        String given = part(author, "ForeName");
        if (group != null) {
            return Optional.of(PersonName.collective(group));
        }
        if (family == null && given == null) {
            return Optional.empty();
        }
        return Optional.of(PersonName.builder()
                .family(family)
                .given(given == null ? part(author, "Initials") : given)
                .suffix(part(author, "Suffix"))
                .build());
    }

    private static @Nullable String part(XmlElement author, String name) {
        return RecordDraft.line(author.find(name)).orElse(null);
    }
}
