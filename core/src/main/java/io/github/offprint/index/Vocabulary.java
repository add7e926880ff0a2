package io.github.offprint.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the words of texts numbers, the same one to the same word, without making a string of a word that is known. Words whose hash
 * codes too many others share are kept in a map that orders them, so that no listing can make this slow.
 *
 * <p>Not for use by several threads.
 */
final class Vocabulary {
    private static final int MOST_STRANGERS = 16;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> crowded = new HashMap<>();
    private int[] hashes = new int[64];
    /** A code and one more at the place of its hash code or one of the next places; 0 where there is none. */
    private int[] places = new int[128];

    /** The code of a piece of a text, which is the number of codes given out before where the word is new. */
    int codeOf(String text, int start, int end) {
        int hash = hash(text, start, end);
        int mask = places.length - 1;
        for (int i = hash; i < hash + MOST_STRANGERS; i++) {
            int code = places[i & mask] - 1;
            if (code < 0) {
                places[i & mask] = words.size() + 1;
                return enter(text.substring(start, end), hash);
            }
            if (hashes[code] == hash && isSame(words.get(code), text, start, end)) {
                return code;
            }
        }
        return crowdedCode(text.substring(start, end), hash);
    }

    private int crowdedCode(String word, int hash) {
        Integer known = crowded.putIfAbsent(word, words.size());
        return known == null ? enter(word, hash) : known;
    }

    private static boolean isSame(String word, String text, int start, int end) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    private int enter(String word, int hash) {
        int code = words.size();
        words.add(word);
        hashes = code < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * code);
        hashes[code] = hash;
        if (words.size() > places.length / 2) {
            grow();
        }
        return code;
    }

    private void grow() {
        places = new int[2 * places.length];
        crowded.clear();
        for (int code = 0; code < words.size(); code++) {
            place(code);
        }
    }

    private void place(int code) {
        int mask = places.length - 1;
        for (int i = hashes[code]; i < hashes[code] + MOST_STRANGERS; i++) {
            if (places[i & mask] == 0) {
                places[i & mask] = code + 1;
                return;
            }
        }
        crowded.put(words.get(code), code);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & Integer.MAX_VALUE - MOST_STRANGERS;
    }

    /** The words in the order of their codes. */
    List<String> words() {
        return words;
    }
}
