package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares two profiles, field by field, and comes to a verdict. What costs least and ends most comparisons comes first. */
final class Weighing {
    private static final Comparison NOTHING_IN_COMMON = new Comparison(
            Verdict.DISTINCT,
            Evidence.TITLE_DIFFERENT.weight(),
            ImmutableList.of(new Reason(Evidence.TITLE_DIFFERENT, "")));

    private final Profile one;
    private final Profile other;
    private final TitleComparison titles;
    private final IdentifierComparison identifiers;
    private final List<Reason> reasons = new ArrayList<>(8);
    private int weight;
    /** What title, authors and identifiers alone weigh: whether it is one work, in whichever version. */
    private int work;

    private Weighing(Profile one, Profile other, TitleComparison titles) {
        this.one = one;
        this.other = other;
        this.titles = titles;
        this.identifiers = IdentifierComparison.of(one.works(), other.works());
    }

    static Comparison of(Profile one, Profile other) {
        TitleComparison titles = TitleComparison.of(one.title(), other.title());
        boolean nothing = titles == TitleComparison.DIFFERENT && Collections.disjoint(one.works(), other.works());
        return nothing ? NOTHING_IN_COMMON : new Weighing(one, other, titles).comparison();
    }

    private Comparison comparison() {
        weighIdentifiers();
        weighTitle();
        VenueComparison venues = VenueComparison.of(one.place(), other.place());
        YearComparison years = YearComparison.of(one.years(), other.years());
        AuthorsComparison authors = AuthorsComparison.of(one.authors(), other.authors());
        weighAuthors(authors, venues == VenueComparison.SAME && years == YearComparison.SAME);
        work = weight;
        PagesComparison pages = PagesComparison.of(one.pages(), other.pages());
        weighVenue(venues, years);
        weighYear(years, venues);
        weighPages(pages, venues, years);
        weighKind();
        weighNumerals();
        weighMarkers(venues, years);
        weighRecurring(authors, venues, years, pages);
        return new Comparison(verdict(), weight, ImmutableList.copyOf(reasons));
    }

    private boolean isShared() {
        return identifiers == IdentifierComparison.SHARED || identifiers == IdentifierComparison.SHARED_AND_CONFLICTING;
    }

    private void say(Evidence evidence) {
        say(evidence, "");
    }

    private void say(Evidence evidence, String detail) {
        reasons.add(new Reason(evidence, detail));
        weight += evidence.weight();
    }

    /** The same for both orders. */
    private static String both(Object one, Object other) {
        String first = one.toString();
        String second = other.toString();
        return first.compareTo(second) <= 0 ? first + " and " + second : second + " and " + first;
    }

    private void weighIdentifiers() {
        switch (identifiers) {
            case SHARED -> say(Evidence.IDENTIFIER_SHARED, IdentifierComparison.shared(one.works(), other.works()));
            case SHARED_AND_CONFLICTING -> {
                say(Evidence.IDENTIFIER_SHARED, IdentifierComparison.shared(one.works(), other.works()));
                say(Evidence.IDENTIFIER_CONFLICTING, conflict());
            }
            case CONFLICTING -> say(Evidence.IDENTIFIER_CONFLICTING, conflict());
            case PREPRINT_AND_PUBLISHED -> say(Evidence.IDENTIFIER_OF_PREPRINT, conflict());
            case LISTED_TWICE -> say(Evidence.IDENTIFIER_LISTED_TWICE, conflict());
            case NONE -> {}
        }
    }

    private String conflict() {
        return both(
                IdentifierComparison.unshared(one.works(), other.works()),
                IdentifierComparison.unshared(other.works(), one.works()));
    }

    private void weighTitle() {
        say(
                switch (titles) {
                    case EQUAL -> isShort() ? Evidence.TITLE_EQUAL_SHORT : Evidence.TITLE_EQUAL;
                    case SUBTITLE -> Evidence.TITLE_SUBTITLE;
                    case SHORT_NAME -> Evidence.TITLE_SHORT_NAME;
                    case NEAR -> Evidence.TITLE_NEAR;
                    case REORDERED -> Evidence.TITLE_REORDERED;
                    case TRUNCATED -> Evidence.TITLE_TRUNCATED;
                    case CONTAINED -> Evidence.TITLE_CONTAINED;
                    case WORD_MISSING -> Evidence.TITLE_WORD_MISSING;
                    case WORDS_MISSING -> Evidence.TITLE_WORDS_MISSING;
                    case FRAGMENT -> Evidence.TITLE_FRAGMENT;
                    case SLIPPED -> Evidence.TITLE_SLIPPED;
                    case WORD_REPLACED -> Evidence.TITLE_WORD_REPLACED;
                    case ALTERED -> Evidence.TITLE_ALTERED;
                    case DIFFERENT -> Evidence.TITLE_DIFFERENT;
                });
    }

    /** One or two words, and more is known of one of the papers than of the other. */
    private boolean isShort() {
        return one.titleWords().size() < 3 && !one.isKnownLike(other);
    }

    private void weighAuthors(AuthorsComparison authors, boolean oneVolume) {
        switch (authors) {
            case MISSING -> weighAuthorCount();
            case SAME_MANY -> say(Evidence.AUTHORS_SAME_MANY);
            case SAME_TWO -> say(Evidence.AUTHORS_SAME_TWO);
            case SAME_ONE -> say(Evidence.AUTHORS_SAME_ONE);
            case SHORTENED -> say(Evidence.AUTHORS_SHORTENED);
            case FIRST_OF_THEM -> say(Evidence.AUTHORS_FIRST_OF_THEM);
            case ONE_OF_THEM -> say(Evidence.AUTHORS_ONE_OF_THEM);
            case MOST -> say(Evidence.AUTHORS_MOST);
            case FEW -> say(Evidence.AUTHORS_FEW);
            case DIFFERENT -> say(oneVolume && isReview() ? Evidence.AUTHORS_OF_REVIEW : Evidence.AUTHORS_DIFFERENT);
        }
    }

    private boolean isReview() {
        return one.title().genre() == Genre.REVIEW || other.title().genre() == Genre.REVIEW;
    }

    /** How many there are is said also where their names are not. */
    private void weighAuthorCount() {
        int mine = one.authorCount();
        int theirs = other.authorCount();
        boolean comparable = mine > 0
                && theirs > 0
                && (one.authors().isEmpty() || other.authors().isEmpty());
        if (comparable && mine == theirs) {
            say(Evidence.AUTHORS_AS_MANY, String.valueOf(mine));
        } else if (comparable) {
            say(Evidence.AUTHORS_NOT_AS_MANY, both(mine, theirs));
        }
    }

    private void weighVenue(VenueComparison venues, YearComparison years) {
        String names = venues == VenueComparison.SAME || venues == VenueComparison.MISSING
                ? ""
                : both(one.place().shown(), other.place().shown());
        boolean otherYear = years == YearComparison.NEXT || isApart(years);
        switch (venues) {
            case SAME -> say(Evidence.VENUE_SAME);
            case SIMILAR_NAME -> say(Evidence.VENUE_SIMILAR_NAME, names);
            case OTHER_NAME -> say(otherYear ? Evidence.VENUE_OTHER_NAME_AND_YEAR : Evidence.VENUE_OTHER_NAME, names);
            case OTHER_SERIES -> say(Evidence.VENUE_OTHER_SERIES, names);
            case CONFERENCE_AND_JOURNAL -> say(Evidence.VENUE_CONFERENCE_AND_JOURNAL, names);
            case PREPRINT_AND_PUBLISHED ->
                say(
                        isShared() ? Evidence.VENUE_PREPRINT_OF_ONE_IDENTIFIER : Evidence.VENUE_PREPRINT_AND_PUBLISHED,
                        names);
            case MISSING -> {}
        }
    }

    private static boolean isApart(YearComparison years) {
        return years == YearComparison.APART || years == YearComparison.FAR;
    }

    private void weighYear(YearComparison years, VenueComparison venues) {
        switch (years) {
            case SAME -> say(Evidence.YEAR_SAME);
            case NEXT ->
                say(venues == VenueComparison.SAME ? Evidence.YEAR_NEXT_IN_SERIES : Evidence.YEAR_NEXT, years());
            case APART -> say(Evidence.YEAR_APART, years());
            case FAR -> say(Evidence.YEAR_FAR, years());
            case MISSING -> {}
        }
    }

    private String years() {
        return both(one.years(), other.years());
    }

    private void weighPages(PagesComparison pages, VenueComparison venues, YearComparison years) {
        boolean oneVenue =
                venues == VenueComparison.SAME || (venues == VenueComparison.MISSING && years == YearComparison.SAME);
        if (pages == PagesComparison.SAME && venues != VenueComparison.CONFERENCE_AND_JOURNAL) {
            say(Evidence.PAGES_SAME);
        } else if (pages == PagesComparison.DIFFERENT && oneVenue) {
            say(Evidence.PAGES_DIFFERENT, both(one.pages(), other.pages()));
        }
    }

    private void weighKind() {
        if (KindComparison.of(one.kind(), other.kind()) == KindComparison.DIFFERENT) {
            say(
                    Evidence.KIND_DIFFERENT,
                    both(one.kind().orElseThrow(), other.kind().orElseThrow()));
        }
    }

    private void weighNumerals() {
        Numerals mine = one.title().numerals();
        Numerals theirs = other.title().numerals();
        if (mine.equals(theirs)) {
            return;
        }
        if (titles == TitleComparison.TRUNCATED && isCutNumber()) {
            return;
        }
        if (!mine.parts().equals(theirs.parts())) {
            boolean counted = !mine.parts().isEmpty() && !theirs.parts().isEmpty();
            say(counted ? Evidence.NUMBERS_DIFFERENT : Evidence.NUMBER_IN_ONE, both(mine, theirs));
        } else if (!mine.others().containsAll(theirs.others())
                && !theirs.others().containsAll(mine.others())) {
            say(Evidence.NUMBERS_DIFFERENT, both(mine, theirs));
        }
    }

    /** Of {@code Imputation} a cut leaves an {@code I}, which counts nothing. */
    private boolean isCutNumber() {
        boolean first = one.titleKey().length() < other.titleKey().length();
        return (first ? other : one).title().numerals().parts().isEmpty();
    }

    private void weighMarkers(VenueComparison venues, YearComparison years) {
        boolean oneVolume = venues == VenueComparison.SAME && years == YearComparison.SAME;
        boolean otherVolume =
                venues.compareTo(VenueComparison.SIMILAR_NAME) > 0 || years == YearComparison.NEXT || isApart(years);
        if (one.title().marker() != other.title().marker()) {
            weighMarkers(Marker.stronger(one.title().marker(), other.title().marker()), oneVolume);
        } else if (one.title().genre() != other.title().genre() && otherVolume) {
            say(Evidence.GENRE_IN_ONE);
        }
    }

    private void weighMarkers(Marker marker, boolean oneVolume) {
        switch (marker) {
            case REPLY -> say(Evidence.REPLY_IN_ONE);
            case ERRATUM, RETRACTION -> say(Evidence.NOTICE_IN_ONE);
            case SUPPLEMENT -> say(Evidence.SUPPLEMENT_IN_ONE);
            case VERSION -> {
                if (!oneVolume) {
                    say(Evidence.VERSION_IN_ONE);
                }
            }
            case NONE -> {}
        }
    }

    private void weighRecurring(
            AuthorsComparison authors, VenueComparison venues, YearComparison years, PagesComparison pages) {
        if (isShared() || !(one.title().recurring() || other.title().recurring())) {
            return;
        }
        boolean oneVolume =
                venues == VenueComparison.SAME && years == YearComparison.SAME && pages != PagesComparison.DIFFERENT;
        boolean told = pages == PagesComparison.SAME
                || authors == AuthorsComparison.SAME_MANY
                || authors == AuthorsComparison.SAME_TWO
                || (authors == AuthorsComparison.SAME_ONE && isOnceAYear(pages));
        if (!oneVolume || !told) {
            say(Evidence.RECURRING);
        }
    }

    /** A title that was corrected, or a year that was: one identifier says that it is one paper all the same. */
    private boolean isLifted(Evidence evidence) {
        return identifiers == IdentifierComparison.SHARED
                && switch (evidence) {
                    case TITLE_ALTERED, TITLE_WORD_REPLACED, YEAR_APART, YEAR_FAR -> true;
                    default -> false;
                };
    }

    /** A column of one person stands in every issue of a journal; a guest edits one. */
    private boolean isOnceAYear(PagesComparison pages) {
        return pages == PagesComparison.SAME_ISSUE
                || one.place().type() != VenueType.JOURNAL
                || one.title().words().contains("guest")
                || other.title().words().contains("guest");
    }

    /** The sum, but no better than the strictest limit of what was found. Versions of one work are told by the work alone. */
    private Verdict verdict() {
        boolean distinct = false;
        boolean related = false;
        boolean unsure = false;
        for (Reason reason : reasons) {
            Verdict limit = isLifted(reason.evidence())
                    ? Verdict.SAME
                    : reason.evidence().limit();
            distinct |= limit == Verdict.DISTINCT;
            related |= limit == Verdict.RELATED;
            unsure |= limit == Verdict.UNSURE;
        }
        if (distinct) {
            return Verdict.DISTINCT;
        }
        if (related) {
            return work >= MatchRule.SAME_FROM
                    ? Verdict.RELATED
                    : work >= MatchRule.UNSURE_FROM ? Verdict.UNSURE : Verdict.DISTINCT;
        }
        boolean same = weight >= MatchRule.SAME_FROM && !unsure;
        return same ? Verdict.SAME : weight >= MatchRule.UNSURE_FROM ? Verdict.UNSURE : Verdict.DISTINCT;
    }
}
