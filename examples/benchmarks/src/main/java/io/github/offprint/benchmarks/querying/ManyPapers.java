package io.github.offprint.benchmarks.querying;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Papers by the million, as a scholarly database has them: titles of words that are frequent and rare as words are (Zipf's law), authors
 * of whom few write much, years that lean to the present, upvotes that most papers lack. The same numbers give the same papers.
 */
public final class ManyPapers {
    private static final int WORDS = 50_000;
    private static final int NAMES = 300_000;
    private static final int VENUES = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2025;

    /** Not the step of {@link SplittableRandom}, with which each paper would be the one before without its first word. */
    private static final long SEED = 0xD1342543DE82EF95L;

    private static final String[] SYLLABLES = {
        "ba", "cor", "di", "fen", "gra", "hal", "in", "jo", "kel", "lu", "mon", "net", "or", "pa", "qui", "ron", "sta",
        "ter", "ul", "ven", "wa", "xi", "yor", "zet", "ther", "lan", "mis", "cho", "ber", "dra"
    };

    /** Made when papers are first asked for. */
    private static final class Source {
        static final ManyPapers PAPERS = new ManyPapers();
    }

    private final ImmutableList<String> words;
    private final ImmutableList<String> names;
    private final ImmutableList<Venue> venues;

    private ManyPapers() {
        SplittableRandom random = new SplittableRandom(1);
        this.words = different(WORDS, random, 2, 4);
        ImmutableList<String> given = different(4_000, random, 2, 3);
        ImmutableList<String> family = different(40_000, random, 2, 4);
        Set<String> people = new HashSet<>();
        List<String> ordered = new ArrayList<>();
        while (ordered.size() < NAMES) {
            String name = capital(given.get(random.nextInt(given.size()))) + " "
                    + capital(family.get(random.nextInt(family.size())));
            if (people.add(name)) {
                ordered.add(random.nextInt(20) == 0 ? name.replace('o', 'ö') : name);
            }
        }
        this.names = ImmutableList.copyOf(ordered);
        this.venues = different(VENUES, random, 3, 4).stream()
                .map(name -> Venue.of("Conference on " + capital(name)).withAcronym(name.toUpperCase(Locale.ROOT)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> different(int count, SplittableRandom random, int least, int most) {
        Set<String> seen = new HashSet<>();
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        while (seen.size() < count) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(least, most + 1); left > 0; left--) {
                text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            if (seen.add(text.toString())) {
                texts.add(text.toString());
            }
        }
        return texts.build();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** So many papers, with every text an object of its own as a reader makes them. */
    public static List<Paper> of(int count) {
        List<Paper> papers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            papers.add(Source.PAPERS.paper(new SplittableRandom(SEED * (i + 1))));
        }
        return papers;
    }

    /** The same papers with abstracts, of 180 words in the middle. */
    public static List<Paper> withAbstracts(int count) {
        List<Paper> papers = of(count);
        papers.replaceAll(paper -> {
            SplittableRandom random = new SplittableRandom(paper.title().hashCode());
            StringBuilder text = new StringBuilder(capital(Source.PAPERS.word(random)));
            for (int left = random.nextInt(119, 240); left > 0; left--) {
                text.append(' ').append(Source.PAPERS.word(random));
            }
            return paper.toBuilder().abstractText(text.append('.').toString()).build();
        });
        return papers;
    }

    private Paper paper(SplittableRandom random) {
        StringBuilder title = new StringBuilder(capital(word(random)));
        for (int left = random.nextInt(4, 13); left > 0; left--) {
            title.append(' ').append(word(random));
        }
        Paper.Builder paper = Paper.titled(title.toString());
        for (int left = 1 + (int) (9 * Math.pow(random.nextDouble(), 2)); left > 0; left--) {
            double rank = Math.pow(random.nextDouble(), 2);
            paper.author(new String(names.get((int) (rank * names.size())).toCharArray()));
        }
        int year = LAST_YEAR - (int) Math.min(LAST_YEAR - FIRST_YEAR, -9 * Math.log(1 - random.nextDouble()));
        int venue = (int) (venues.size() * Math.pow(random.nextDouble(), 1.3));
        paper.venue(venues.get(venue).withYear(year));
        if (random.nextInt(3) == 0) {
            paper.metrics(Metrics.NONE.withUpvotes((long) Math.pow(1 - random.nextDouble(), -1.1)));
        }
        return paper.build();
    }

    /** The rank of a word is drawn so that the word of rank r comes r times as seldom as the first. */
    private String word(SplittableRandom random) {
        return words.get((int) Math.exp(random.nextDouble() * Math.log(words.size())) - 1);
    }

    /** The word of a rank, counted from 1. */
    static String wordOfRank(int rank) {
        return Source.PAPERS.words.get(rank - 1);
    }

    /** The author of a rank, counted from 1. */
    static String authorOfRank(int rank) {
        return Source.PAPERS.names.get(rank - 1);
    }

    /** The acronym of the venue of a rank, counted from 1. */
    static String venueOfRank(int rank) {
        return Source.PAPERS.venues.get(rank - 1).acronym().orElseThrow();
    }
}
