package io.github.offprint.match;

import com.google.common.base.Ascii;
import io.github.offprint.text.Folding;

/** The first letters and digits of an abstract, folded: enough to name a paper, and short enough that no listing cuts it. */
final class Opening {
    private static final int LENGTH = 80;
    private static final int READ = 200;

    private Opening() {}

    static String of(String abstractText) {
        String start = abstractText.substring(0, Math.min(abstractText.length(), READ));
        String folded = Folding.CASE_AND_ACCENTS.fold(Markup.undone(start));
        StringBuilder letters = new StringBuilder(LENGTH);
        int from = startsWithAbstract(folded) ? "abstract".length() : 0;
        for (int i = from; i < folded.length() && letters.length() < LENGTH; i++) {
            if (Letters.isLetter(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.length() < LENGTH ? "" : letters.toString();
    }

    private static boolean startsWithAbstract(String folded) {
        return folded.startsWith("abstract") && folded.length() > 8 && !Ascii.isLowerCase(folded.charAt(8));
    }
}
