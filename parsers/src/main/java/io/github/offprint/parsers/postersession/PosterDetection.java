package io.github.offprint.parsers.postersession;

import io.github.offprint.format.Detection;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.HeadSurvey;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.source.Head;
import java.util.ArrayList;
import java.util.List;

/** Says from the head of an input whether it is a conference page: author lines tell, and session headings. */
final class PosterDetection {
    private int records;
    private int dotted;
    private int listed;
    private int timed;
    private int events;
    private boolean session;
    private boolean kind;
    private int uncertain;

    private PosterDetection() {}

    static Detection of(Head head) {
        if (HeadSurvey.isForeign(head)) {
            return Detection.none();
        }
        PosterDetection detection = new PosterDetection();
        HeadSurvey.blocks(head, PosterGrammar.GRAMMAR).forEach(detection::count);
        return detection.verdict();
    }

    private void count(Block<PosterLine> block) {
        boolean record = block.layout().kind() == Layout.Kind.RECORD;
        records += record && (block.has(PosterLine.TITLE) || block.has(PosterLine.BARE_TITLE)) ? 1 : 0;
        uncertain +=
                block.layout().kind() == Layout.Kind.UNCERTAIN ? block.pieces().size() : 0;
        for (Piece<PosterLine> piece : block.pieces()) {
            switch (piece.role()) {
                case AUTHORS -> authors(piece.shape());
                case FACT, LATE_FACT -> timed += Marks.has(piece.shape(), Marks.TIME) ? 1 : 0;
                case EVENT -> events++;
                case SESSION -> session = true;
                case KIND -> kind = true;
                default -> {}
            }
        }
    }

    private void authors(LineShape line) {
        dotted += line.separators() > 0 ? 1 : 0;
        listed += line.isListOfNames() ? 1 : 0;
    }

    private Detection verdict() {
        if (records == 0 && !(session && kind)) {
            return Detection.none();
        }
        double confidence = dotted > 1 ? 0.8 : dotted == 1 ? 0.7 : listed > 1 ? 0.4 : 0.1;
        confidence += timed > 1 ? 0.3 : 0;
        confidence += session && kind ? 0.3 : session || kind ? 0.1 : 0;
        confidence += events > 0 ? 0.4 : 0;
        confidence *= (double) (records + 1) / (records + 1 + uncertain);
        return Detection.of(Math.min(0.9, confidence), reason());
    }

    private String reason() {
        List<String> reasons = new ArrayList<>();
        if (session || kind) {
            reasons.add("a session heading");
        }
        if (events > 0) {
            reasons.add("lines of kind, time and room");
        }
        if (timed > 1) {
            reasons.add("a time for each title");
        }
        if (dotted == 0 && listed > 1) {
            reasons.add("lines of names below titles");
        }
        if (dotted > 0) {
            reasons.add("author lines joined by ' · '");
        }
        return reasons.isEmpty() ? "lines that may be titles and abstracts" : String.join(", ", reasons);
    }
}
