package io.github.offprint.match;

import java.util.Arrays;

/**
 * Finds the pairs that are worth a comparison, in time and number near-linear in the papers.
 *
 * <p>All papers of a block are paired. A {@linkplain Blocking#largest() large} block is split by its finer keys; in what is too large even
 * then, a paper is paired with the {@value #NEIGHBORS} that follow it in the order of titles (Hernandez and Stolfo, The merge/purge
 * problem for large databases, SIGMOD 1995). So no paper brings more pairs than its keys times {@value Blocking#LARGEST}. More papers make
 * blocks larger and put others between neighbors: of the pairs among those that were there before, none is new.
 */
final class Blocks {
    static final int NEIGHBORS = 8;

    /** Takes a pair. */
    interface PairConsumer {
        /**
         * One pair, which can come more than once.
         *
         * @param first the smaller number
         * @param second the greater number
         */
        void accept(int first, int second);
    }

    private final Contents contents;
    private final PairConsumer pairs;

    private int crowded;

    private Blocks(Contents contents, PairConsumer pairs) {
        this.contents = contents;
        this.pairs = pairs;
    }

    /** Gives all pairs, and returns how many blocks were too large to pair all that is in them. */
    static int pairs(Contents contents, PairConsumer pairs) {
        Blocks blocks = new Blocks(contents, pairs);
        for (Blocking way : Blocking.values()) {
            blocks.pair(way);
        }
        return blocks.crowded;
    }

    private void pair(Blocking way) {
        Entries entries = new Entries();
        for (int content = 0; content < contents.size(); content++) {
            way.keys(contents.profile(content), entries.of(content));
        }
        Entries finer = new Entries();
        entries.forEachBlock((key, block) -> {
            if (block.length <= way.largest()) {
                pairAll(block);
            } else {
                split(way, key, block, finer);
            }
        });
        finer.forEachBlock((key, block) -> {
            if (block.length <= way.largest()) {
                pairAll(block);
            } else {
                pairNeighbors(block);
            }
        });
    }

    private void split(Blocking way, long key, int[] block, Entries finer) {
        for (int content : block) {
            way.finer(contents.profile(content), part -> finer.add(Fingerprint.of(key, part), content));
        }
    }

    private void pairAll(int[] block) {
        for (int i = 0; i < block.length; i++) {
            for (int j = i + 1; j < block.length; j++) {
                pairs.accept(block[i], block[j]);
            }
        }
    }

    private void pairNeighbors(int[] block) {
        crowded++;
        Integer[] sorted = Arrays.stream(block).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, contents.order());
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i + 1; j < Math.min(sorted.length, i + 1 + NEIGHBORS); j++) {
                pairs.accept(Math.min(sorted[i], sorted[j]), Math.max(sorted[i], sorted[j]));
            }
        }
    }
}
