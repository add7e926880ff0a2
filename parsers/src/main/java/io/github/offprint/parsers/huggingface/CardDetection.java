package io.github.offprint.parsers.huggingface;

import io.github.offprint.format.Detection;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.HeadSurvey;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.source.Head;

/** Says from the head of an input whether it is a papers page: the words of its head tell, and the people and dates of cards. */
final class CardDetection {
    /** Shorter texts may be anything, such as cells of a table. */
    private static final int LEAST_ABSTRACT = 60;

    private int records;
    private int complete;
    private int dated;
    private boolean telling;
    private int uncertain;

    private CardDetection() {}

    static Detection of(Head head) {
        if (HeadSurvey.isForeign(head)) {
            return Detection.none();
        }
        CardDetection detection = new CardDetection();
        HeadSurvey.blocks(head, CardGrammar.GRAMMAR).forEach(detection::count);
        return detection.verdict();
    }

    private void count(Block<CardLine> block) {
        records += block.layout().kind() == Layout.Kind.RECORD && block.has(CardLine.TITLE) ? 1 : 0;
        complete += block.has(CardLine.TITLE)
                        && block.pieces(CardLine.ABSTRACT).stream()
                                .anyMatch(piece -> piece.shape().weight() >= LEAST_ABSTRACT)
                ? 1
                : 0;
        uncertain += block.layout().kind() == Layout.Kind.UNCERTAIN ? 1 : 0;
        boolean people = block.has(CardLine.COUNT) || block.has(CardLine.DOT) || block.has(CardLine.BYLINE);
        dated += people && block.layout().kind() == Layout.Kind.RECORD ? 1 : 0;
        for (Piece<CardLine> piece : block.pieces()) {
            telling |= piece.role() == CardLine.TELLING;
        }
    }

    private Detection verdict() {
        if (telling) {
            return Detection.of(0.95, "the head of a Hugging Face papers page");
        }
        if (dated > 0) {
            return Detection.of(dated > 1 ? 0.85 : 0.7, "cards with a number of authors and a date");
        }
        if (records == 0) {
            return Detection.none();
        }
        // A page without any mark of its site is read where a title has its abstract; a single line may be anything.
        // One line above it may be the name of a file.
        double sure = (double) complete / (records + Math.max(0, uncertain - 1));
        return Detection.of((complete > 0 ? 0.35 : 0.1) * sure, "lines that may be titles and abstracts");
    }
}
