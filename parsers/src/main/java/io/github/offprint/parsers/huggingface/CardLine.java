package io.github.offprint.parsers.huggingface;

import io.github.offprint.parsers.lines.Evidence;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.PrintedDate;
import io.github.offprint.parsers.lines.Role;

/** What a line of a papers page can be. */
enum CardLine implements Role {
    /** Words of the site above the papers: {@code Daily Papers}. */
    HEAD,
    /** Words that only the head of a papers page says. */
    TELLING,
    /** The words somebody searched for, which the page prints among its own. */
    SEARCH,
    /** The day of the page: {@code Nov 6}. */
    PAGE_DATE,
    /** The words {@code Submitted by}. */
    SUBMITTED,
    /** Who brought the paper there. */
    SUBMITTER,
    /** The upvotes before a title: a number, a dash for none, {@code [-] 3} where the page draws an arrow. */
    VOTES,
    /** The title of a paper. */
    TITLE,
    /** The rest of a title. */
    TITLE_REST,
    /** The rest of a title that was wrapped. */
    WRAPPED_TITLE_REST,
    /** An address on a line of its own. */
    LINK,
    /** The abstract, or the sentence that stands for it. */
    ABSTRACT,
    /** The rest of an abstract that was broken by accident. */
    ABSTRACT_REST,
    /** The first line of an abstract that was wrapped. */
    WRAPPED,
    /** A further line of an abstract that was wrapped. */
    WRAPPED_REST,
    /** A dash that is left of the picture of an author. */
    FACE,
    /** {@code 6 authors}. */
    COUNT,
    /** The organization that the page shows in place of the count. */
    ORGANIZATION,
    /** Count or organization, dot and date on one line. */
    BYLINE,
    /** The dot before the date, or the word there. */
    DOT,
    /** When the paper was published, perhaps with the number of comments. */
    DATE,
    /** The number of comments on a line of its own. */
    COMMENTS,
    /** The address of the comments. */
    COMMUNITY,
    /** The word {@code Upvote}. */
    UPVOTE,
    /** The number below that word. */
    UPVOTES,
    /** {@code GitHub 3.29k}: the stars of the code. */
    GITHUB,
    /** {@code arXiv Page} and the like. */
    PAGE,
    /** The stars of the code on a line below the word {@code GitHub}. */
    STARS,
    /** A numbered address of html2text below the page. */
    REFERENCE,
    /** The line above once more. */
    REPEATED,
    /** Nobody knows. */
    UNCERTAIN;

    @Override
    public int cost(LineShape line, LineShape before) {
        return switch (this) {
            case HEAD -> certain(HubWords.isHead(line));
            case TELLING -> certain(HubWords.isTelling(line));
            case SEARCH -> line.length() <= 80 && line.end() != LineShape.End.STOP ? 9 : NEVER;
            case PAGE_DATE, DATE -> certain(isDate(line));
            case SUBMITTED -> certain(HubWords.isSubmitted(line));
            case SUBMITTER -> line.length() <= 40 && line.words() <= 3 ? 2 : NEVER;
            case VOTES -> certain(Counts.isVotes(line));
            case TITLE ->
                Evidence.title(line, before)
                        + likeMetadata(line)
                        + (HubWords.isAddress(line) ? 60 : 0)
                        + (PrintedDate.leads(line.text()) ? 45 : 0)
                        + (before.is("Submitted by") ? 30 : 0);
            case TITLE_REST -> Evidence.titleGoesOn(line, before) + likeMetadata(line);
            case WRAPPED_TITLE_REST -> Evidence.wrappedTitleGoesOn(line, before) + likeMetadata(line);
            case LINK ->
                HubWords.isCommunity(line)
                        ? NEVER
                        : HubWords.isOfTheSite(line) ? 0 : HubWords.isAddress(line) ? 6 : NEVER;
            case ABSTRACT -> Evidence.text(line, before) + likeMetadata(line);
            case ABSTRACT_REST -> Evidence.textGoesOn(line, before) + likeMetadata(line);
            case WRAPPED -> Evidence.wrappedTextBelowTitle(line, before) + likeMetadata(line);
            case WRAPPED_REST -> Evidence.wrappedTextGoesOn(line, before) + likeMetadata(line);
            case FACE -> certain(line.is("-"));
            case COUNT -> certain(Counts.isAuthors(line));
            case ORGANIZATION -> organization(line) + likeMetadata(line);
            case BYLINE -> certain(Byline.isOne(line));
            case DOT -> certain(line.is("\u00B7") || line.is("\u2022") || HubWords.isPublished(line));
            case COMMENTS, UPVOTES -> certain(Counts.isNumber(line));
            case COMMUNITY -> certain(HubWords.isCommunity(line));
            case UPVOTE -> certain(HubWords.isUpvote(line));
            case GITHUB -> certain(Counts.isStars(line));
            case PAGE -> certain(HubWords.isPageLink(line));
            case STARS -> certain(Counts.isNumber(line) && before.is("GitHub"));
            case REFERENCE -> certain(HubWords.isReference(line));
            case REPEATED -> Evidence.repeated(line, before);
            case UNCERTAIN -> Evidence.uncertain(line, before);
        };
    }

    private static int certain(boolean fits) {
        return fits ? 0 : NEVER;
    }

    static boolean isDate(LineShape line) {
        return line.length() <= 64
                && line.digitWords() > 0
                && PrintedDate.find(Byline.withoutPublished(line.text())).isPresent();
    }

    /** A name of some words, no sentence; its place between abstract and date says the rest. */
    private static int organization(LineShape line) {
        boolean possible = line.length() <= 100
                && line.hasLetters()
                && line.end() == LineShape.End.OPEN
                && line.words() <= 12
                && line.separators() == 0;
        return possible ? 6 : NEVER;
    }

    /** A title is not a count, a date or a word of the site. */
    private static int likeMetadata(LineShape line) {
        if (line.length() > 64) {
            return 0;
        }
        boolean metadata = Counts.isNumber(line)
                || Counts.isAuthors(line)
                || isDate(line)
                || Counts.isStars(line)
                || HubWords.isTelling(line)
                || HubWords.isPageLink(line)
                || HubWords.isUpvote(line)
                || HubWords.isFragment(line)
                || line.startsWith("Submitted by")
                || line.startsWith("Published on ");
        // A paper may be called like a word of the site, "Next"; it is one if its abstract follows.
        return metadata ? 60 : HubWords.isHead(line) ? 13 : 0;
    }
}
