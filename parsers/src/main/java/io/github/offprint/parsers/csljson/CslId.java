package io.github.offprint.parsers.csljson;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import java.util.HashSet;
import java.util.Set;

/**
 * The identifiers that items need. A paper that came with one keeps it; any other gets one that says nothing new: its first
 * identifier, else the beginning of its title, with {@code #2} and so on behind one that is taken. Reading knows these again.
 */
final class CslId {
    private static final int LENGTH = 60;
    private static final char NUMBER = '#';

    /** Marks of those given out; two ids with one mark cost a number behind the second and nothing else. */
    private final Set<Long> taken = new HashSet<>();

    /** An id for a paper, told from all before it. */
    String next(Paper paper) {
        String wanted = paper.extras().getOrDefault(CslFields.extra(CslFields.ID), derived(paper));
        String id = wanted;
        for (int number = 2; !taken.add(mark(id)); number++) {
            id = wanted + NUMBER + number;
        }
        return id;
    }

    private static long mark(String id) {
        return Hashing.sipHash24().hashUnencodedChars(id).asLong();
    }

    private static String derived(Paper paper) {
        return paper.identifiers().stream()
                .findFirst()
                .map(Identifier::toString)
                .orElseGet(() -> start(paper.title()));
    }

    private static String start(String title) {
        if (title.length() <= LENGTH) {
            return title;
        }
        return title.substring(0, Character.isHighSurrogate(title.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
    }

    /** Whether the id says nothing that the paper does not say. */
    static boolean isDerived(String id, Paper paper) {
        int number = id.lastIndexOf(NUMBER);
        boolean isNumbered = number > 0
                && number + 1 < id.length()
                && CharMatcher.inRange('0', '9').matchesAllOf(id.substring(number + 1));
        return saysNothing(id, paper) || (isNumbered && saysNothing(id.substring(0, number), paper));
    }

    private static boolean saysNothing(String id, Paper paper) {
        return id.equals(start(paper.title()))
                || paper.identifiers().stream()
                        .anyMatch(identifier -> identifier.toString().equals(id));
    }
}
