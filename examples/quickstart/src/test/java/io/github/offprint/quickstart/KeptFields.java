package io.github.offprint.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a format keeps of invented papers that are written in it, by what its own writer reports. */
final class KeptFields {
    private static final ImmutableList<Paper> PAPERS = PaperGenerator.seeded(5).papers(300);

    private final List<String> kept = new ArrayList<>();
    private final List<String> ofSome = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    KeptFields(PaperFormat format) {
        Map<PaperField, Integer> present = new EnumMap<>(PaperField.class);
        Map<PaperField, Integer> lost = new EnumMap<>(PaperField.class);
        for (Paper paper : PAPERS) {
            ImmutableSet<PaperField> gone =
                    Papers.of(paper).write(new StringWriter(), format).lostFields();
            // A paper that loses its title is not written at all.
            boolean all = gone.contains(PaperField.TITLE);
            for (PaperField field : PaperField.values()) {
                if (!field.isAbsentIn(paper)) {
                    present.merge(field, 1, Integer::sum);
                    lost.merge(field, all || gone.contains(field) ? 1 : 0, Integer::sum);
                }
            }
        }
        present.forEach((field, count) -> list(lost.get(field), count).add("`" + field.key() + "`"));
    }

    private List<String> list(int lost, int present) {
        return lost == 0 ? kept : lost < present ? ofSome : changed;
    }

    /** The rest of a row of a table: what every paper keeps, what some of them keep, and what none keeps unchanged. */
    String row() {
        return String.join(", ", kept) + " | " + String.join(", ", ofSome) + " | " + String.join(", ", changed);
    }
}
