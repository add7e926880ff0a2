package io.github.offprint.parsers.huggingface;

import static io.github.offprint.parsers.lines.Layout.Kind.CHROME;
import static io.github.offprint.parsers.lines.Layout.Kind.HEADING;
import static io.github.offprint.parsers.lines.Layout.Kind.PAGE;
import static io.github.offprint.parsers.lines.Layout.Kind.RECORD;
import static io.github.offprint.parsers.lines.Layout.Kind.UNCERTAIN;
import static io.github.offprint.parsers.lines.Role.NEVER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.parsers.lines.Grammar;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.Part;

/**
 * How the lines of papers pages follow one another. A card has a top, a title, an abstract, people with a date, and a foot;
 * pages differ in which of them they print, in whether the abstract is wrapped, and in where blank lines stand.
 */
final class CardGrammar {
    private static final ImmutableList<Part<CardLine>> TITLE = ImmutableList.of(
            Part.of(CardLine.TITLE).opens(0).absent(20),
            Part.of(CardLine.TITLE_REST).goesOn().glued().repeats(),
            Part.of(CardLine.REPEATED),
            Part.of(CardLine.LINK).anywhere().repeats());

    private static final ImmutableList<Part<CardLine>> WRAPPED_TITLE = ImmutableList.of(
            Part.of(CardLine.TITLE).opens(0).absent(20),
            Part.of(CardLine.WRAPPED_TITLE_REST).goesOn().glued().repeats(),
            Part.of(CardLine.LINK).anywhere().repeats());

    /** The title of a card that has the votes above it. */
    private static final ImmutableList<Part<CardLine>> VOTED_TITLE = ImmutableList.of(
            Part.of(CardLine.TITLE).opens(6).absent(20),
            Part.of(CardLine.TITLE_REST).goesOn().glued().repeats(),
            Part.of(CardLine.REPEATED),
            Part.of(CardLine.LINK).anywhere().repeats());

    private static final ImmutableList<Part<CardLine>> WHOLE = ImmutableList.of(
            Part.of(CardLine.ABSTRACT).opens(12).absent(10),
            Part.of(CardLine.ABSTRACT_REST).goesOn().repeats(),
            Part.of(CardLine.REPEATED),
            Part.of(CardLine.LINK).anywhere().repeats());

    private static final ImmutableList<Part<CardLine>> WRAPPED = ImmutableList.of(
            Part.of(CardLine.WRAPPED).opens(14).absent(10),
            Part.of(CardLine.WRAPPED_REST).goesOn().glued().repeats().absent(4),
            Part.of(CardLine.LINK).anywhere().repeats());

    /** What a card cannot do without where nothing else marks it as one. */
    private static final ImmutableList<Part<CardLine>> ONLY_WHOLE = ImmutableList.of(
            Part.of(CardLine.ABSTRACT).opens(12).absent(24),
            Part.of(CardLine.ABSTRACT_REST).goesOn().repeats(),
            Part.of(CardLine.REPEATED));

    private static final ImmutableList<Part<CardLine>> ONLY_WRAPPED = ImmutableList.of(
            Part.of(CardLine.WRAPPED).opens(14).absent(24),
            Part.of(CardLine.WRAPPED_REST).goesOn().glued().repeats().absent(4));

    private static final ImmutableList<Part<CardLine>> SUBMITTER = ImmutableList.of(
            Part.of(CardLine.SUBMITTED).opens(0),
            Part.of(CardLine.SUBMITTER).anywhere(),
            Part.of(CardLine.REPEATED).anywhere());

    private static final ImmutableList<Part<CardLine>> VOTES = ImmutableList.of(
            Part.of(CardLine.VOTES).opens(0).absent(6).anywhere(),
            Part.of(CardLine.LINK).anywhere().repeats());

    private static final ImmutableList<Part<CardLine>> PEOPLE = ImmutableList.of(
            Part.of(CardLine.FACE).anywhere().repeats(),
            Part.of(CardLine.ORGANIZATION).anywhere(),
            Part.of(CardLine.LINK).anywhere().repeats(),
            Part.of(CardLine.COUNT).opens(18).absent(6).anywhere(),
            Part.of(CardLine.DOT).opens(18).absent(2).repeats().anywhere(),
            Part.of(CardLine.DATE).absent(6).anywhere());

    /** Organization and number of authors with a dot between, one below the other. */
    private static final ImmutableList<Part<CardLine>> DOTTED_PEOPLE = ImmutableList.of(
            Part.of(CardLine.FACE).anywhere().repeats(),
            Part.of(CardLine.ORGANIZATION).anywhere(),
            Part.of(CardLine.DOT).absent(2).anywhere(),
            Part.of(CardLine.COUNT).absent(8).anywhere(),
            Part.of(CardLine.DOT).anywhere());

    /** Organization, and number of authors behind a dot. */
    private static final ImmutableList<Part<CardLine>> PEOPLE_BEHIND_DOT = ImmutableList.of(
            Part.of(CardLine.FACE).anywhere().repeats(),
            Part.of(CardLine.ORGANIZATION).anywhere(),
            Part.of(CardLine.COUNT).anywhere(),
            Part.of(CardLine.BYLINE).absent(14).anywhere());

    /** People and date on one line. */
    private static final ImmutableList<Part<CardLine>> BYLINE = ImmutableList.of(
            Part.of(CardLine.FACE).anywhere().repeats(),
            Part.of(CardLine.COUNT).anywhere(),
            Part.of(CardLine.BYLINE).absent(14).anywhere());

    private static final ImmutableList<Part<CardLine>> COMMENTS = ImmutableList.of(
            Part.of(CardLine.COMMENTS).anywhere(), Part.of(CardLine.COMMUNITY).anywhere());

    private static final ImmutableList<Part<CardLine>> FOOT = ImmutableList.of(
            Part.of(CardLine.UPVOTE).absent(4).anywhere(),
            Part.of(CardLine.UPVOTES).absent(4).anywhere(),
            Part.of(CardLine.GITHUB).anywhere(),
            Part.of(CardLine.PAGE).anywhere().repeats(),
            Part.of(CardLine.STARS).anywhere(),
            Part.of(CardLine.PAGE).anywhere().repeats());

    private static final ImmutableList<Part<CardLine>> STARS = ImmutableList.of(
            Part.of(CardLine.COUNT).anywhere(),
            Part.of(CardLine.GITHUB).absent(8).anywhere());

    /** The top of the head of a page. */
    private static final ImmutableList<Part<CardLine>> ABOVE = ImmutableList.of(
            Part.of(CardLine.HEAD).opens(0).repeats(),
            Part.of(CardLine.LINK).repeats(),
            Part.of(CardLine.TELLING).opens(0).absent(NEVER).repeats(),
            Part.of(CardLine.HEAD).repeats(),
            Part.of(CardLine.TELLING).repeats(),
            Part.of(CardLine.LINK).repeats(),
            Part.of(CardLine.TELLING).repeats());

    /** The rest of it. */
    private static final ImmutableList<Part<CardLine>> BELOW = ImmutableList.of(
            Part.of(CardLine.HEAD).repeats(),
            Part.of(CardLine.LINK).repeats(),
            Part.of(CardLine.FACE).repeats(),
            Part.of(CardLine.HEAD).repeats(),
            Part.of(CardLine.PAGE_DATE));

    /** Words that somebody searched for stand above more words of the site or the date; else they are the first title. */
    private static final ImmutableList<Part<CardLine>> SEARCHED_ABOVE_WORDS = ImmutableList.of(
            Part.of(CardLine.SEARCH).absent(NEVER), Part.of(CardLine.HEAD).absent(NEVER));

    private static final ImmutableList<Part<CardLine>> SEARCHED_ABOVE_DATE = ImmutableList.of(
            Part.of(CardLine.SEARCH).absent(NEVER), Part.of(CardLine.PAGE_DATE).absent(NEVER));

    static final Grammar<CardLine> GRAMMAR = Grammar.of(layouts(), HubWords::isPicture);

    private CardGrammar() {}

    // Where nothing came before, a title alone has to cost more than a line that is uncertain, so that layouts
    // which ask for little beside it are dear to choose.
    private static ImmutableList<Layout<CardLine>> layouts() {
        ImmutableList.Builder<Layout<CardLine>> layouts = ImmutableList.builder();
        add(layouts, "title and abstract", 2, TITLE, ONLY_WHOLE);
        add(layouts, "title and abstract", 4, WRAPPED_TITLE, ONLY_WRAPPED);
        add(layouts, "people and date below", 0, TITLE, WHOLE, PEOPLE, COMMENTS);
        add(layouts, "people and date below", 2, WRAPPED_TITLE, WRAPPED, PEOPLE, COMMENTS);
        add(layouts, "date behind a dot", 0, TITLE, WHOLE, BYLINE, COMMENTS);
        add(layouts, "date behind a dot", 2, WRAPPED_TITLE, WRAPPED, BYLINE, COMMENTS);
        add(layouts, "votes above, people and date below", 2, VOTES, VOTED_TITLE, WHOLE, PEOPLE, COMMENTS);
        add(layouts, "votes above, people and date below", 4, VOTES, VOTED_TITLE, WRAPPED, PEOPLE, COMMENTS);
        add(layouts, "trending", 2, SUBMITTER, TITLE, WHOLE, PEOPLE, FOOT);
        add(layouts, "trending", 4, SUBMITTER, WRAPPED_TITLE, WRAPPED, PEOPLE, FOOT);
        add(layouts, "trending, people and date on one line", 2, SUBMITTER, TITLE, WHOLE, BYLINE, FOOT);
        add(layouts, "trending, people and date on one line", 4, SUBMITTER, WRAPPED_TITLE, WRAPPED, BYLINE, FOOT);
        add(layouts, "count and stars below", 5, TITLE, WHOLE, STARS);
        add(layouts, "count and stars below", 7, WRAPPED_TITLE, WRAPPED, STARS);
        layouts.add(Layout.of(
                        "submitter, votes, title, people",
                        RECORD,
                        2,
                        Iterables.concat(SUBMITTER, VOTES, VOTED_TITLE, PEOPLE_BEHIND_DOT, COMMENTS))
                .spaced());
        layouts.add(Layout.of(
                        "submitter, votes, title, people one below the other",
                        RECORD,
                        7,
                        Iterables.concat(SUBMITTER, VOTES, VOTED_TITLE, DOTTED_PEOPLE, COMMENTS))
                .spaced());
        addHead(layouts, "head of a page", BELOW);
        addHead(layouts, "head of a page, words that were searched for", SEARCHED_ABOVE_WORDS, BELOW);
        addHead(layouts, "head of a page, words that were searched for, date", SEARCHED_ABOVE_DATE);
        layouts.add(Layout.of(
                "words of the site",
                HEADING,
                1,
                Part.of(CardLine.HEAD).opens(2).repeats(),
                Part.of(CardLine.LINK).repeats(),
                Part.of(CardLine.PAGE_DATE).opens(8)));
        layouts.add(Layout.of(
                "words that were searched for",
                HEADING,
                1,
                Part.of(CardLine.HEAD).opens(0),
                Part.of(CardLine.SEARCH).absent(NEVER),
                Part.of(CardLine.HEAD).absent(NEVER).repeats()));
        layouts.add(Layout.of("address", CHROME, 6, Part.of(CardLine.LINK).opens(0)));
        layouts.add(Layout.of(
                "numbered address", CHROME, 0, Part.of(CardLine.REFERENCE).opens(0)));
        layouts.add(Layout.of(
                "a line too many", UNCERTAIN, 0, Part.of(CardLine.REPEATED).opens(0)));
        layouts.add(
                Layout.of("uncertain", UNCERTAIN, 0, Part.of(CardLine.UNCERTAIN).opens(0)));
        return layouts.build();
    }

    /** Adds a layout of cards with blank lines everywhere, between cards, and nowhere. */
    @SafeVarargs
    private static void add(
            ImmutableList.Builder<Layout<CardLine>> layouts,
            String name,
            int prior,
            ImmutableList<Part<CardLine>>... groups) {
        ImmutableList.Builder<Part<CardLine>> parts = ImmutableList.builder();
        for (ImmutableList<Part<CardLine>> group : groups) {
            parts.addAll(group);
        }
        Layout<CardLine> layout = Layout.of(name, RECORD, prior, parts.build());
        layouts.addAll(ImmutableList.of(layout.spaced(), layout.apart(), layout.tight()));
    }

    @SafeVarargs
    private static void addHead(
            ImmutableList.Builder<Layout<CardLine>> layouts, String name, ImmutableList<Part<CardLine>>... below) {
        ImmutableList.Builder<Part<CardLine>> parts = ImmutableList.builder();
        parts.addAll(ABOVE);
        for (ImmutableList<Part<CardLine>> group : below) {
            parts.addAll(group);
        }
        layouts.add(Layout.of(name, PAGE, 1, parts.build()));
    }
}
