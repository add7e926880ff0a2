package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the identifiers of a paper, and keeps the fields that no other part of the mapping knows. */
final class IdentifierFields {
    private static final Splitter NUMBERS =
            Splitter.on(CharMatcher.anyOf(",; ")).omitEmptyStrings();
    /** For those that have commas and semicolons in them. */
    private static final Splitter SPACES =
            Splitter.on(' ').trimResults(CharMatcher.anyOf(",;")).omitEmptyStrings();

    private static final String DBLP_KEY = "DBLP:";

    private final PaperDraft draft;
    private final Set<Identifier> found = new LinkedHashSet<>();
    private @Nullable Scheme eprint;

    IdentifierFields(PaperDraft draft) {
        this.draft = draft;
    }

    /** Whether the entry says in its eprint field that it is in this archive. */
    boolean isEprint(Scheme scheme) {
        return eprint == scheme;
    }

    void field(RawField field) {
        Scheme scheme = scheme(field.name());
        if (scheme != null) {
            numbers(scheme, field);
            return;
        }
        switch (field.name()) {
            case "eprint" -> eprint(field);
            case "archiveprefix", "eprinttype" -> {
                // Its eprint reads it.
                if (Blanks.isBlank(draft.entry().value("eprint"))) {
                    draft.extra(field, draft.text(field));
                }
            }
            default -> draft.extra(field, isVerbatim(field.name()) ? PaperDraft.verbatim(field) : draft.text(field));
        }
    }

    /** Whether a field holds an address, a path or a key, in which LaTeX means little. */
    static boolean isVerbatim(String field) {
        return switch (field) {
            case "file",
                    "biburl",
                    "crossref",
                    "xdata",
                    "xref",
                    "bdsk-url-1",
                    "bdsk-url-2",
                    "urldate",
                    "swhid",
                    "eprint" -> true;
            default -> scheme(field) != null;
        };
    }

    /** The scheme that has a field of its own; those without one in BibLaTeX have the name of their prefix. */
    static @Nullable Scheme scheme(String field) {
        return switch (field) {
            case "doi" -> Scheme.DOI;
            case "isbn" -> Scheme.ISBN;
            case "issn" -> Scheme.ISSN;
            case "pmid" -> Scheme.PMID;
            case "pmcid" -> Scheme.PMCID;
            case "arxivid", "arxiv" -> Scheme.ARXIV;
            case "openreview" -> Scheme.OPENREVIEW;
            case "acl" -> Scheme.ACL;
            case "dblp" -> Scheme.DBLP;
            case "s2" -> Scheme.SEMANTIC_SCHOLAR;
            case "openalex" -> Scheme.OPENALEX;
            case "hf" -> Scheme.HUGGING_FACE;
            default -> null;
        };
    }

    /** A field may hold several numbers, such as those of the printed book and of the other one. */
    private void numbers(Scheme scheme, RawField field) {
        String text = PaperDraft.verbatim(field);
        Optional<Identifier> whole = Identifier.find(scheme, text);
        if (whole.isPresent() || Blanks.isBlank(text)) {
            whole.ifPresent(found::add);
            return;
        }
        boolean odd = false;
        List<String> parts = (scheme == Scheme.DOI ? SPACES : NUMBERS).splitToList(text);
        for (String part : parts) {
            Optional<Identifier> number = Identifier.find(scheme, part);
            number.ifPresent(found::add);
            odd |= number.isEmpty();
        }
        if (odd || parts.isEmpty()) {
            draft.setAside(field, ProblemCode.INVALID_VALUE, "no identifier of the scheme " + scheme.prefix());
        }
    }

    private void eprint(RawField field) {
        String value = PaperDraft.verbatim(field);
        RawEntry entry = draft.entry();
        RawField archive =
                entry.field("archiveprefix") == null ? entry.field("eprinttype") : entry.field("archiveprefix");
        String type = archive == null ? "" : Ascii.toLowerCase(draft.text(archive));
        Scheme scheme = switch (type) {
            case "", "arxiv" -> Scheme.ARXIV;
            case "pubmed", "pmid" -> Scheme.PMID;
            case "pmc", "pmcid" -> Scheme.PMCID;
            default -> null;
        };
        Optional<Identifier> identifier = scheme == null ? Optional.empty() : Identifier.find(scheme, value);
        if (identifier.isPresent()) {
            found.add(identifier.get());
            eprint = scheme;
            return;
        }
        if (archive != null) {
            draft.extra(archive, draft.text(archive));
        }
        if (scheme != null && !type.isEmpty()) {
            draft.setAside(field, ProblemCode.INVALID_VALUE, "no identifier of the scheme " + scheme.prefix());
        } else {
            draft.extra(field, value);
        }
    }

    /** The address of a paper's page may hold the identifier of the paper; one that a field gives counts more. */
    void address(String url) {
        Optional<Identifier> identifier = Identifier.find(url);
        boolean given = identifier.isPresent() && isGiven(identifier.get().scheme());
        if (!given) {
            identifier.ifPresent(found::add);
        }
    }

    private boolean isGiven(Scheme scheme) {
        boolean field = draft.entry().fields().stream().anyMatch(other -> scheme(other.name()) == scheme);
        boolean inArchive = scheme == Scheme.ARXIV && draft.entry().field("eprint") != null;
        return field || inArchive || found.stream().anyMatch(id -> id.scheme() == scheme);
    }

    void finish(Paper.Builder paper) {
        String key = draft.entry().key();
        if (key.startsWith(DBLP_KEY)) {
            Identifier.find(Scheme.DBLP, key.substring(DBLP_KEY.length())).ifPresent(found::add);
        }
        paper.identifiers(found);
    }
}
