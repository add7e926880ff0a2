package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Compares two profiles, field by field, and comes to a verdict. */
final class Weighing {
    private static final Comparison NOTHING_IN_COMMON = new Comparison(
            Verdict.DISTINCT,
            Evidence.TITLE_DIFFERENT.weight(),
            ImmutableList.of(new Reason(Evidence.TITLE_DIFFERENT, "")));

    private final Profile one;
    private final Profile other;
    private final List<Reason> reasons = new ArrayList<>();
    private int weight;
    private Verdict best = Verdict.SAME;

    Weighing(Profile one, Profile other) {
        this.one = one;
        this.other = other;
    }

    Comparison comparison() {
        TitleComparison titles = TitleComparison.of(one.title(), other.title());
        IdentifierComparison identifiers = IdentifierComparison.of(one.works(), other.works());
        boolean shared = identifiers == IdentifierComparison.SHARED
                || identifiers == IdentifierComparison.SHARED_AND_CONFLICTING;
        if (titles == TitleComparison.DIFFERENT && !shared) {
            return NOTHING_IN_COMMON;
        }
        identifiers(identifiers);
        title(titles);
        AuthorsComparison authors = AuthorsComparison.of(one.authors(), other.authors());
        authors(authors);
        opening();
        VenueComparison venues = VenueComparison.of(one.place(), other.place());
        venue(venues, shared);
        YearComparison years = YearComparison.of(one.years(), other.years());
        year(years, shared);
        PagesComparison pages = PagesComparison.of(one.pages(), other.pages());
        pages(pages, venues, years);
        numerals();
        markers(venues, years);
        recurring(authors, venues, years, pages, shared);
        return new Comparison(verdict(), weight, ImmutableList.copyOf(reasons));
    }

    private void say(Evidence evidence) {
        reasons.add(new Reason(evidence, ""));
        weight += evidence.weight();
        if (evidence.limit().compareTo(best) > 0) {
            best = evidence.limit();
        }
    }

    private void identifiers(IdentifierComparison identifiers) {
        switch (identifiers) {
            case SHARED -> say(Evidence.IDENTIFIER_SHARED);
            case SHARED_AND_CONFLICTING -> {
                say(Evidence.IDENTIFIER_SHARED);
                say(Evidence.IDENTIFIER_CONFLICTING);
            }
            case CONFLICTING -> say(Evidence.IDENTIFIER_CONFLICTING);
            case PREPRINT_AND_PUBLISHED -> say(Evidence.IDENTIFIER_OF_PREPRINT);
            case LISTED_TWICE -> say(Evidence.IDENTIFIER_LISTED_TWICE);
            case NONE -> {}
        }
    }

    private void title(TitleComparison titles) {
        say(
                switch (titles) {
                    case EQUAL -> isShort() ? Evidence.TITLE_EQUAL_SHORT : Evidence.TITLE_EQUAL;
                    case SUBTITLE -> Evidence.TITLE_SUBTITLE;
                    case NEAR -> Evidence.TITLE_NEAR;
                    case REORDERED -> Evidence.TITLE_REORDERED;
                    case TRUNCATED -> Evidence.TITLE_TRUNCATED;
                    case CONTAINED -> Evidence.TITLE_CONTAINED;
                    case WORD_MISSING -> Evidence.TITLE_WORD_MISSING;
                    case ALTERED -> Evidence.TITLE_ALTERED;
                    case DIFFERENT -> Evidence.TITLE_DIFFERENT;
                });
    }

    private boolean isShort() {
        return one.titleWords().size() < 3 && !one.fingerprint().equals(other.fingerprint());
    }

    private void authors(AuthorsComparison authors) {
        switch (authors) {
            case MISSING -> authorCount();
            case SAME_MANY -> say(Evidence.AUTHORS_SAME_MANY);
            case SAME_TWO -> say(Evidence.AUTHORS_SAME_TWO);
            case SAME_ONE -> say(Evidence.AUTHORS_SAME_ONE);
            case SHORTENED -> say(Evidence.AUTHORS_SHORTENED);
            case ONE_OF_THEM -> say(Evidence.AUTHORS_ONE_OF_THEM);
            case MOST -> say(Evidence.AUTHORS_MOST);
            case FEW -> say(Evidence.AUTHORS_FEW);
            case DIFFERENT -> say(Evidence.AUTHORS_DIFFERENT);
        }
    }

    private void authorCount() {
        int mine = one.authorCount();
        int theirs = other.authorCount();
        if (mine > 0 && theirs > 0) {
            say(mine == theirs ? Evidence.AUTHORS_AS_MANY : Evidence.AUTHORS_NOT_AS_MANY);
        }
    }

    private void opening() {
        if (!one.opening().isEmpty() && one.opening().equals(other.opening())) {
            say(Evidence.ABSTRACT_SAME);
        }
    }

    private void venue(VenueComparison venues, boolean shared) {
        switch (venues) {
            case SAME -> say(Evidence.VENUE_SAME);
            case OTHER_NAME -> say(Evidence.VENUE_OTHER_NAME);
            case OTHER_SERIES -> say(Evidence.VENUE_OTHER_SERIES);
            case CONFERENCE_AND_JOURNAL -> say(Evidence.VENUE_CONFERENCE_AND_JOURNAL);
            case PREPRINT_AND_PUBLISHED -> {
                if (!shared) {
                    say(Evidence.VENUE_PREPRINT_AND_PUBLISHED);
                }
            }
            case MISSING -> {}
        }
    }

    private void year(YearComparison years, boolean shared) {
        switch (years) {
            case SAME -> say(Evidence.YEAR_SAME);
            case NEXT -> say(Evidence.YEAR_NEXT);
            case APART -> {
                if (!shared) {
                    say(Evidence.YEAR_APART);
                }
            }
            case FAR -> {
                if (!shared) {
                    say(Evidence.YEAR_FAR);
                }
            }
            case MISSING -> {}
        }
    }

    private void pages(PagesComparison pages, VenueComparison venues, YearComparison years) {
        boolean comparable =
                venues == VenueComparison.SAME || (venues == VenueComparison.MISSING && years == YearComparison.SAME);
        if (pages == PagesComparison.SAME && venues != VenueComparison.CONFERENCE_AND_JOURNAL) {
            say(Evidence.PAGES_SAME);
        } else if (pages == PagesComparison.DIFFERENT && comparable) {
            say(Evidence.PAGES_DIFFERENT);
        }
    }

    private void numerals() {
        Numerals mine = one.title().numerals();
        Numerals theirs = other.title().numerals();
        if (!mine.parts().equals(theirs.parts())) {
            boolean both = !mine.parts().isEmpty() && !theirs.parts().isEmpty();
            say(both ? Evidence.NUMBERS_DIFFERENT : Evidence.NUMBER_IN_ONE);
        } else if (!mine.others().containsAll(theirs.others())
                && !theirs.others().containsAll(mine.others())) {
            say(Evidence.NUMBERS_DIFFERENT);
        }
    }

    private void markers(VenueComparison venues, YearComparison years) {
        Marker mine = one.title().marker();
        Marker theirs = other.title().marker();
        if (mine == theirs) {
            return;
        }
        boolean reply = mine == Marker.REPLY || theirs == Marker.REPLY;
        boolean notice = mine == Marker.ERRATUM
                || theirs == Marker.ERRATUM
                || mine == Marker.RETRACTION
                || theirs == Marker.RETRACTION;
        if (reply) {
            say(Evidence.REPLY_IN_ONE);
        } else if (notice) {
            say(Evidence.NOTICE_IN_ONE);
        } else if (venues != VenueComparison.SAME || years != YearComparison.SAME) {
            say(Evidence.VERSION_IN_ONE);
        }
    }

    private void recurring(
            AuthorsComparison authors,
            VenueComparison venues,
            YearComparison years,
            PagesComparison pages,
            boolean shared) {
        if (shared || !(one.title().recurring() || other.title().recurring())) {
            return;
        }
        boolean oneIssue =
                venues == VenueComparison.SAME && years == YearComparison.SAME && pages != PagesComparison.DIFFERENT;
        boolean told = pages == PagesComparison.SAME
                || authors == AuthorsComparison.SAME_MANY
                || authors == AuthorsComparison.SAME_TWO
                || authors == AuthorsComparison.SAME_ONE;
        if (!oneIssue || !told) {
            say(Evidence.RECURRING);
        }
    }

    private Verdict verdict() {
        Verdict reached = weight >= MatchRule.SAME
                ? Verdict.SAME
                : weight >= MatchRule.UNSURE ? Verdict.UNSURE : Verdict.DISTINCT;
        if (best == Verdict.RELATED) {
            return weight >= MatchRule.UNSURE ? Verdict.RELATED : Verdict.DISTINCT;
        }
        return reached.compareTo(best) > 0 ? reached : best;
    }
}
