package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The ways in which a pair is found that is worth a comparison: two papers that have a key of one of them in common stand in one
 * block. Each way forgives what another does not; a pair that has no key in common is never compared. A block that grows too large
 * is split by a second key. All keys come from the papers themselves, so that neither their order nor other papers change them.
 */
enum Blocking {
    /** An identifier, whichever version of the work it names. */
    IDENTIFIER {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            for (Identifier identifier : paper.works()) {
                keys.accept(Fingerprint.of(identifier.toString()));
            }
        }

        /** One DOI for all papers of a volume is a mistake that listings make. */
        @Override
        void finer(Profile paper, LongConsumer keys) {
            TITLE_START.keys(paper, keys);
            TITLE_WORDS.keys(paper, keys);
        }
    },

    /** The first letters of the title: forgives a title that was cut, and anything behind them. */
    TITLE_START {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            String title = paper.titleKey();
            keys.accept(Fingerprint.of(title, 0, Math.min(LETTERS, title.length())));
        }
    },

    /** The last letters of the title: forgives anything in front of them. */
    TITLE_END {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            String title = paper.titleKey();
            keys.accept(Fingerprint.of(title, Math.max(0, title.length() - LETTERS), title.length()));
        }
    },

    /** The title without its subtitle. */
    MAIN_TITLE {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            keys.accept(Fingerprint.of(paper.mainTitleKey()));
        }
    },

    /**
     * The words of the title in any order, all and with each one left out: forgives a word that is misspelt, missing, added or
     * replaced.
     */
    TITLE_WORDS {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            List<String> title = paper.titleWords();
            long[] words = new long[Math.min(MOST_WORDS, title.size())];
            long all = 0;
            for (int i = 0; i < words.length; i++) {
                words[i] = Fingerprint.of(title.get(i));
                all += words[i];
            }
            keys.accept(Fingerprint.mix(all));
            for (int i = 0; i < words.length && words.length > FEWEST_WORDS; i++) {
                keys.accept(Fingerprint.mix(all - words[i]));
            }
        }
    },

    /** The first letter of each word of the title: forgives any number of slips inside words. */
    TITLE_INITIALS {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            List<String> words = paper.titleWords();
            int count = Math.min(words.size(), MOST_WORDS);
            if (count >= ENOUGH_INITIALS) {
                StringBuilder initials = new StringBuilder(count);
                for (int i = 0; i < count; i++) {
                    initials.append(words.get(i).charAt(0));
                }
                keys.accept(Fingerprint.of(initials));
            }
        }
    },

    /** The family name of the first author: forgives whatever happened to the title. */
    FIRST_AUTHOR {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            paper.firstAuthor().ifPresent(author -> keys.accept(Fingerprint.of(author.family())));
        }

        /** The titles of one author have less in common than papers that share some of their title. */
        @Override
        int largest() {
            return LARGEST / 2;
        }

        /** The initial with one of the longest words of the title, which are the rarest ones. */
        @Override
        void finer(Profile paper, LongConsumer keys) {
            long initial = Fingerprint.of(paper.firstAuthor().map(Name::initial).orElse(""));
            for (String word : longest(paper.titleWords())) {
                keys.accept(Fingerprint.of(initial, Fingerprint.of(word)));
            }
        }
    },

    /** The family names of all authors in any order: forgives whatever happened to the title, and another order. */
    ALL_AUTHORS {
        @Override
        void keys(Profile paper, LongConsumer keys) {
            int count = Math.min(paper.authors().size(), MOST_AUTHORS);
            long all = 0;
            for (int i = 0; i < count; i++) {
                all += Fingerprint.of(paper.authors().get(i).family());
            }
            if (count > 1) {
                keys.accept(Fingerprint.mix(all));
            }
        }

        /** One of the longest words of the title, which are the rarest ones. */
        @Override
        void finer(Profile paper, LongConsumer keys) {
            for (String word : longest(paper.titleWords())) {
                keys.accept(Fingerprint.of(word));
            }
        }
    };

    /** In more papers than that, what they have in common says little. */
    static final int LARGEST = 16;

    /** So many letters are four or five words: few titles of different works have them in common. */
    private static final int LETTERS = 24;

    /** A title is told by its first words; those behind need no keys. */
    private static final int MOST_WORDS = 24;

    /** What is left of a title of fewer words could be any title. */
    private static final int FEWEST_WORDS = 3;

    /** Fewer first letters are those of many titles. */
    private static final int ENOUGH_INITIALS = 5;

    private static final int MOST_AUTHORS = 24;

    private static final int LONGEST_WORDS = 3;

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** How many papers a block holds at most that is not split; the pairs of a block grow with its square. */
    int largest() {
        return LARGEST;
    }

    /** Gives the keys of a paper. */
    abstract void keys(Profile paper, LongConsumer keys);

    /** Gives the keys by which a paper in a block that is too large is put into smaller ones. */
    void finer(Profile paper, LongConsumer keys) {
        keys.accept(Fingerprint.of(Fingerprint.of(paper.titleKey()), firstAuthor(paper)));
        keys.accept(Fingerprint.of(firstAuthor(paper), paper.paper().year().orElse(0)));
    }

    private static long firstAuthor(Profile paper) {
        return paper.authors().isEmpty()
                ? 0
                : Fingerprint.of(paper.authors().get(0).family());
    }

    private static ImmutableList<String> longest(List<String> words) {
        return words.stream()
                .distinct()
                .sorted(LONGEST_FIRST)
                .limit(LONGEST_WORDS)
                .collect(ImmutableList.toImmutableList());
    }
}
