package io.github.offprint.benchmarks.matching;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.benchmarks.querying.ManyPapers;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Papers of which a tenth are careless copies of others, and two in a hundred look like another one and are not: its title with one
 * word replaced, by other people. The same numbers give the same papers.
 *
 * <p>Of the copies have in their titles: one or two wrong characters 40 %, a word less 5 %, the last third cut 5 %, other punctuation
 * 40 %, other case or braces 50 %, double blanks 20 %; and of their authors: the last ones cut 30 %, initials for given names 30 %.
 *
 * @param papers the originals, then the copies
 * @param sources for each paper the position of the one that it is a copy of, or its own
 */
record NoisyCopies(ImmutableList<Paper> papers, ImmutableIntArray sources) {
    private static final double SHARE_OF_COPIES = 0.1;
    private static final double SHARE_OF_LOOK_ALIKES = 0.02;
    private static final Splitter BLANK = Splitter.on(' ');
    private static final Joiner WORDS = Joiner.on(' ');

    /** So many papers, copies among them. */
    static NoisyCopies of(int count) {
        SplittableRandom random = new SplittableRandom(7);
        int originals = (int) (count * (1 - SHARE_OF_COPIES));
        List<Paper> papers = new ArrayList<>(ManyPapers.of(originals));
        for (int i = 1; i < originals; i++) {
            if (random.nextDouble() < SHARE_OF_LOOK_ALIKES) {
                papers.set(i, lookAlike(papers.get(random.nextInt(i)), papers.get(i), random));
            }
        }
        int[] sources = new int[count];
        for (int i = 0; i < originals; i++) {
            sources[i] = i;
        }
        List<Integer> chosen = chosen(originals, count - originals);
        for (int i = originals; i < count; i++) {
            sources[i] = chosen.get(i - originals);
            papers.add(copy(papers.get(sources[i]), random));
        }
        return new NoisyCopies(ImmutableList.copyOf(papers), ImmutableIntArray.copyOf(sources));
    }

    /** Each is copied once. */
    private static List<Integer> chosen(int originals, int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < originals; i++) {
            all.add(i);
        }
        Collections.shuffle(all, new Random(7));
        return all.subList(0, count);
    }

    private static Paper lookAlike(Paper of, Paper by, SplittableRandom random) {
        List<String> words = new ArrayList<>(BLANK.splitToList(of.title()));
        words.set(
                random.nextInt(words.size()),
                BLANK.splitToList(by.title()).get(0).toLowerCase(Locale.ROOT));
        return by.with(paper -> paper.title(WORDS.join(words)));
    }

    private static Paper copy(Paper of, SplittableRandom random) {
        return of.with(paper -> paper.title(title(of.title(), random)).authors(authors(of.authors(), random)));
    }

    private static String title(String original, SplittableRandom random) {
        List<String> words = new ArrayList<>(BLANK.splitToList(original));
        double damage = random.nextDouble();
        if (damage < 0.05) {
            words.remove(random.nextInt(words.size()));
        } else if (damage < 0.1) {
            words = words.subList(0, words.size() - words.size() / 3);
        }
        StringBuilder title = new StringBuilder(WORDS.join(words));
        if (random.nextDouble() < 0.4) {
            for (int left = random.nextInt(1, 3); left > 0; left--) {
                edit(title, random);
            }
        }
        if (random.nextDouble() < 0.4) {
            punctuate(title, random);
        }
        if (random.nextDouble() < 0.2) {
            title.insert(Math.max(0, title.indexOf(" ")), ' ');
        }
        return random.nextDouble() < 0.5 ? recase(title.toString(), random) : title.toString();
    }

    private static void edit(StringBuilder title, SplittableRandom random) {
        int at = random.nextInt(title.length());
        char letter = (char) random.nextInt('a', 'z' + 1);
        switch (random.nextInt(3)) {
            case 0 -> title.setCharAt(at, letter);
            case 1 -> title.insert(at, letter);
            default -> title.deleteCharAt(at);
        }
    }

    private static void punctuate(StringBuilder title, SplittableRandom random) {
        int blank = title.indexOf(" ", random.nextInt(title.length()));
        switch (random.nextInt(3)) {
            case 0 -> title.append('.');
            case 1 -> title.insert(0, '"').append('"');
            default -> {
                if (blank > 0) {
                    title.setCharAt(blank, '-');
                }
            }
        }
    }

    private static String recase(String title, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> title.toUpperCase(Locale.ROOT);
            case 1 -> title.toLowerCase(Locale.ROOT);
            default -> "{" + title + "}";
        };
    }

    private static List<Author> authors(List<Author> all, SplittableRandom random) {
        List<Author> authors = new ArrayList<>(all);
        if (random.nextDouble() < 0.3) {
            authors = authors.subList(0, random.nextInt(1, authors.size() + 1));
        }
        return random.nextDouble() < 0.3
                ? authors.stream().map(NoisyCopies::initials).toList()
                : authors;
    }

    private static Author initials(Author author) {
        PersonName name = author.name();
        return Author.of(name.initials() + ". " + name.family().orElse(name.printed()));
    }
}
