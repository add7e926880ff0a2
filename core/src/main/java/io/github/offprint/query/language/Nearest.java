package io.github.offprint.query.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.offprint.text.EditDistance;

/** The words that someone who wrote another may have meant. */
final class Nearest {
    private static final int MOST = 3;
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The choices at the smallest distance, if that is small beside the length of the word. */
    static ImmutableList<String> to(String written, Iterable<String> choices) {
        String word = Ascii.toLowerCase(written);
        int allowed = word.length() > LONGEST ? 0 : Math.min(3, (word.length() + 1) / 3);
        for (int distance = 0; distance <= allowed; distance++) {
            ImmutableList<String> near = at(distance, word, choices);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return ImmutableList.of();
    }

    private static ImmutableList<String> at(int distance, String word, Iterable<String> choices) {
        ImmutableList.Builder<String> near = ImmutableList.builder();
        int found = 0;
        for (String choice : choices) {
            if (found < MOST && EditDistance.damerau(word, choice, distance).isPresent()) {
                near.add(choice);
                found++;
            }
        }
        return near.build();
    }
}
