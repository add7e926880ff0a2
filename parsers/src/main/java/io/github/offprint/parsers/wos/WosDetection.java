package io.github.offprint.parsers.wos;

import io.github.offprint.format.Detection;
import io.github.offprint.parsers.tagged.HeadTags;
import io.github.offprint.source.Head;

/** Says from the head of an input whether it is of the Web of Science: {@code FN} and {@code VR}, then records from {@code PT}. */
final class WosDetection {
    private static final int FEW = 3;
    private static final int MOST_LINES_BEFORE = 5;

    private WosDetection() {}

    static Detection of(Head head) {
        HeadTags tags = HeadTags.of(head, new WosDialect());
        int type = tags.tags().indexOf("PT");
        boolean hasRecord = type >= 0 && tags.values().get(type).length() == 1;
        boolean hasPaper =
                hasRecord && (tags.tags().contains("AU") || tags.tags().contains("TI"));
        if (tags.before() > 0) {
            return hasPaper && tags.before() <= MOST_LINES_BEFORE && tags.kinds() > FEW
                    ? Detection.of(0.8, "records of the Web of Science below other lines")
                    : Detection.none();
        }
        if (tags.first().equals("FN")
                && tags.tags().size() > 1
                && tags.tags().get(1).equals("VR")) {
            return hasRecord
                    ? Detection.of(0.98, "the head of a file of the Web of Science, and a record")
                    : Detection.of(0.92, "the head of a file of the Web of Science");
        }
        return hasPaper ? Detection.of(0.9, "records of the Web of Science without its head") : Detection.none();
    }
}
