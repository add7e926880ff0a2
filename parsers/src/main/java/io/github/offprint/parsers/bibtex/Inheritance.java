package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what an entry takes from its parents ({@code crossref}, {@code xdata}).
 *
 * <p>From an {@code xdata} entry comes every field that the entry lacks, as BibLaTeX has it. From a {@code crossref} come the
 * fields that a volume and the papers in it share; its title becomes the {@code booktitle} of a paper in it. BibTeX copies every
 * field, but the DOI, the address and the pages of a volume are not those of a paper in it, and nothing here is guessed. Parents
 * of parents count, up to a few; a circle ends where it closes.
 */
final class Inheritance {
    private static final Splitter KEYS =
            Splitter.on(',').trimResults(CharMatcher.whitespace()).omitEmptyStrings();
    private static final int MOST_PARENTS = 16;

    private static final ImmutableSet<String> SHARED = ImmutableSet.of(
            "booktitle",
            "journal",
            "journaltitle",
            "shortjournal",
            "editor",
            "publisher",
            "year",
            "month",
            "day",
            "date",
            "volume",
            "number",
            "series",
            "address",
            "location",
            "venue",
            "organization",
            "institution",
            "school",
            "edition",
            "isbn",
            "issn",
            "eventtitle",
            "eventdate",
            "language",
            "langid");

    private final Parents parents;
    private final ProblemSink problems;

    Inheritance(Parents parents, ProblemSink problems) {
        this.parents = parents;
        this.problems = problems;
    }

    /** The keys of the parents that an entry names, those of data first. */
    static ImmutableList<String> parentsOf(RawEntry entry) {
        String data = entry.value("xdata");
        String reference = entry.value("crossref");
        if (data.isEmpty() && reference.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        KEYS.split(data).forEach(keys::add);
        KEYS.split(reference).forEach(keys::add);
        return keys.build();
    }

    /** Whether all parents that an entry has, near and far, have been read. */
    boolean isComplete(RawEntry entry) {
        List<String> open = new ArrayList<>(parentsOf(entry));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty() && seen.size() < MOST_PARENTS) {
            String key = open.remove(open.size() - 1);
            if (seen.add(Ascii.toLowerCase(key))) {
                RawEntry parent = parents.find(key);
                if (parent == null) {
                    return false;
                }
                open.addAll(parentsOf(parent));
            }
        }
        return true;
    }

    /** Adds to an entry what it takes from its parents, the nearest first. */
    void fill(RawEntry entry) {
        if (parentsOf(entry).isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<Step> open = new ArrayList<>();
        addParents(open, entry, true);
        while (!open.isEmpty()) {
            Step step = open.remove(0);
            RawEntry parent = parents.find(step.key);
            if (Ascii.equalsIgnoreCase(step.key, entry.key())) {
                tell(entry, "the parents of the entry lead back to itself");
            } else if (seen.add(Ascii.toLowerCase(step.key)) && seen.size() <= MOST_PARENTS) {
                inheritFrom(parent, entry, step, open);
            }
        }
    }

    private void inheritFrom(@Nullable RawEntry parent, RawEntry entry, Step step, List<Step> open) {
        if (parent == null) {
            tell(entry, "no entry near this one has the key " + step.key + " of its parent");
        } else {
            inherit(entry, parent, step.data);
            addParents(open, parent, step.data);
        }
    }

    private record Step(String key, boolean data) {}

    /** What an entry takes from data is as good as its own. */
    private static void addParents(List<Step> open, RawEntry entry, boolean own) {
        KEYS.split(entry.value("xdata")).forEach(key -> open.add(new Step(key, own)));
        KEYS.split(entry.value("crossref")).forEach(key -> open.add(new Step(key, false)));
    }

    private void tell(RawEntry entry, String message) {
        RawField field = entry.field("crossref");
        RawField told = field == null ? entry.field("xdata") : field;
        if (told != null) {
            entry.report(problems, ProblemCode.INVALID_VALUE, message, told);
        }
    }

    private static void inherit(RawEntry entry, RawEntry parent, boolean data) {
        boolean part = EntryType.isPart(entry.type());
        boolean dated = entry.field("year") != null || entry.field("date") != null;
        for (RawField field : parent.fields()) {
            String name = data ? field.name() : name(field.name(), part);
            if (name != null && entry.field(name) == null && !(dated && isOfDate(name))) {
                entry.fields().add(new RawField(name, field.value(), -1, -1));
            }
        }
        if (!data && part && entry.field("booktitle") == null) {
            addTitle(entry, parent);
        }
    }

    /** The month of a volume says nothing of a paper with a year of its own. */
    private static boolean isOfDate(String name) {
        return switch (name) {
            case "year", "month", "day", "date" -> true;
            default -> false;
        };
    }

    private static void addTitle(RawEntry entry, RawEntry parent) {
        RawField title = parent.field("title");
        if (title != null) {
            entry.fields().add(new RawField("booktitle", title.value(), -1, -1));
        }
    }

    /** Under which name a field of a volume is passed on; null when it is its own. */
    private static @Nullable String name(String field, boolean part) {
        if (!part && field.equals("title")) {
            return field;
        }
        return SHARED.contains(field) ? field : null;
    }
}
