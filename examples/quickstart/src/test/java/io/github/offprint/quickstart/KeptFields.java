package io.github.offprint.quickstart;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.offprint.Papers;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** What a format keeps of invented papers that are written in it, by what its own writer reports. */
final class KeptFields {
    private static final ImmutableList<Paper> PAPERS = PaperGenerator.seeded(5).papers(300);

    private final List<String> kept = new ArrayList<>();
    private final List<String> ofSome = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    KeptFields(PaperFormat format) {
        Multiset<PaperField> present = EnumMultiset.create(PaperField.class);
        Multiset<PaperField> lost = EnumMultiset.create(PaperField.class);
        for (Paper paper : PAPERS) {
            ImmutableSet<PaperField> gone =
                    Papers.of(paper).write(new StringWriter(), format).lostFields();
            // A paper that loses its title is not written at all.
            boolean all = gone.contains(PaperField.TITLE);
            for (PaperField field : PaperField.values()) {
                if (!field.isAbsentIn(paper)) {
                    present.add(field);
                    lost.add(field, all || gone.contains(field) ? 1 : 0);
                }
            }
        }
        for (PaperField field : present.elementSet()) {
            list(lost.count(field), present.count(field)).add("`" + field.key() + "`");
        }
    }

    private List<String> list(int lost, int present) {
        return lost == 0 ? kept : lost < present ? ofSome : changed;
    }

    /** The rest of a row of a table: what every paper keeps, what some of them keep, and what none keeps unchanged. */
    String row() {
        return String.join(", ", kept) + " | " + String.join(", ", ofSome) + " | " + String.join(", ", changed);
    }
}
