package io.github.offprint.model;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier.Scheme;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A web address, as far as it names a paper. Addresses in listings are often broken, so no general parser is asked: what comes
 * before the path is the host, and the host says which step of the path is the identifier.
 */
final class Address {
    private static final ImmutableList<String> EXTENSIONS =
            ImmutableList.of(".pdf", ".html", ".bib", ".xml", ".rdf", ".ris");

    private static final Splitter STEPS = Splitter.on('/').omitEmptyStrings();

    private final String host;
    private final String path;
    private final String query;
    private final ImmutableList<String> steps;

    private Address(String host, String path, String query) {
        this.host = host;
        this.path = path;
        this.query = query;
        this.steps = ImmutableList.copyOf(STEPS.split(path));
    }

    /** The identifier that an address names, written with or without {@code https://}. */
    static Optional<Identifier> find(String text) {
        int scheme = text.indexOf("//");
        int host = scheme < 0 || scheme > "https:".length() ? 0 : scheme + 2;
        int path = text.indexOf('/', host);
        if (path < 0) {
            return Optional.empty();
        }
        int query = firstOf(text, '?', '#', path);
        int fragment = firstOf(text, '#', '#', query);
        return new Address(
                        bareHost(text.substring(host, path)),
                        text.substring(path + 1, query),
                        text.substring(Math.min(query + 1, fragment), fragment))
                .identifier();
    }

    private static int firstOf(String text, char one, char other, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != one && text.charAt(at) != other) {
            at++;
        }
        return at;
    }

    private static String bareHost(String host) {
        String lower = Ascii.toLowerCase(host);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }

    private Optional<Identifier> identifier() {
        return switch (host) {
            case "doi.org", "dx.doi.org", "doi.acm.org" -> Spelling.of(Scheme.DOI, path);
            case "arxiv.org",
                    "export.arxiv.org",
                    "browse.arxiv.org",
                    "xxx.lanl.gov",
                    "alphaxiv.org",
                    "ar5iv.org",
                    "ar5iv.labs.arxiv.org" ->
                rest(Scheme.ARXIV, "abs", "pdf", "html", "format", "ps", "src", "e-print");
            case "openreview.net" -> openReview();
            case "aclanthology.org", "aclweb.org", "aclanthology.info" -> acl();
            // Older addresses say the form of the record before its key: dblp.org/rec/bibtex/conf/...
            case "dblp.org", "dblp.uni-trier.de", "dblp.dagstuhl.de" ->
                rest(Scheme.DBLP, "rec", "bibtex", "html", "xml");
            case "pubmed.ncbi.nlm.nih.gov" -> step(Scheme.PMID, 0);
            case "ncbi.nlm.nih.gov" -> next(Scheme.PMID, "pubmed").or(() -> next(Scheme.PMCID, "articles"));
            case "pmc.ncbi.nlm.nih.gov" -> next(Scheme.PMCID, "articles");
            case "europepmc.org" -> next(Scheme.PMID, "MED").or(() -> next(Scheme.PMCID, "PMC", "articles"));
            case "semanticscholar.org", "api.semanticscholar.org" -> semanticScholar();
            case "openalex.org", "api.openalex.org" -> step(Scheme.OPENALEX, steps.size() - 1);
            case "huggingface.co", "hf.co" -> next(Scheme.HUGGING_FACE, "papers");
            case "portal.issn.org" -> next(Scheme.ISSN, "ISSN");
            case "link.springer.com" -> doi("article").or(() -> doi("chapter")).or(() -> doi("book"));
            // Publishers on one common platform: dl.acm.org/doi/pdf/10.1145/..., onlinelibrary.wiley.com/doi/abs/...
            default -> doi("doi");
        };
    }

    private Optional<Identifier> step(Scheme scheme, int index) {
        return index >= 0 && index < steps.size() ? Spelling.of(scheme, steps.get(index)) : Optional.empty();
    }

    /** The step after one of these. */
    private Optional<Identifier> next(Scheme scheme, String... marks) {
        return afterFirst(marks, at -> step(scheme, at));
    }

    /** All that follows one of these steps; the name of a file without its extension. */
    private Optional<Identifier> rest(Scheme scheme, String... marks) {
        return afterFirst(marks, at -> Spelling.of(scheme, withoutExtension(joined(at))));
    }

    private Optional<Identifier> afterFirst(String[] marks, IntFunction<Optional<Identifier>> reading) {
        for (String mark : marks) {
            int at = steps.indexOf(mark);
            Optional<Identifier> found = at < 0 ? Optional.empty() : reading.apply(at + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private String joined(int from) {
        return String.join("/", steps.subList(from, steps.size()));
    }

    private static String withoutExtension(String name) {
        for (String extension : EXTENSIONS) {
            if (name.endsWith(extension)) {
                return name.substring(0, name.length() - extension.length());
            }
        }
        return name;
    }

    /** The forum stands in the query: {@code forum?id=rkxyz12345&noteId=...}; other pages have numbers of their own there. */
    private Optional<Identifier> openReview() {
        boolean ofForum = path.equals("forum") || path.equals("pdf") || path.equals("attachment");
        for (String pair : Splitter.on('&').split(query)) {
            if (ofForum && pair.startsWith("id=")) {
                return Spelling.of(Scheme.OPENREVIEW, pair.substring("id=".length()));
            }
        }
        return Optional.empty();
    }

    /** The last step, which may name a file or, as in {@code P19-1001v2.pdf}, a revision of it. */
    private Optional<Identifier> acl() {
        String name = withoutExtension(steps.isEmpty() ? "" : steps.get(steps.size() - 1));
        int revision = name.lastIndexOf('v');
        return Spelling.of(Scheme.ACL, name)
                .or(() -> revision > 0 ? Spelling.of(Scheme.ACL, name.substring(0, revision)) : Optional.empty());
    }

    /** The hash of the paper wherever it stands, the number of the corpus as {@code CorpusID:123} or after {@code p}. */
    private Optional<Identifier> semanticScholar() {
        for (String step : steps) {
            Optional<Identifier> found = Spelling.of(Scheme.SEMANTIC_SCHOLAR, step);
            if (found.isPresent()) {
                return found;
            }
        }
        return afterFirst(new String[] {"p"}, at -> Spelling.of(Scheme.SEMANTIC_SCHOLAR, "CorpusId:" + joined(at)));
    }

    /** A DOI after this step, with at most one more word between. */
    private Optional<Identifier> doi(String mark) {
        int at = steps.indexOf(mark) + 1;
        for (int from = at; at > 0 && from < Math.min(at + 2, steps.size()); from++) {
            if (steps.get(from).startsWith("10.")) {
                return Spelling.of(Scheme.DOI, joined(from));
            }
        }
        return Optional.empty();
    }
}
