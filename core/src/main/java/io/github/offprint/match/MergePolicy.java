package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one paper is made of several that are the same: for each field, whose value it takes. The standard policy takes the {@linkplain
 * Preference#BEST best}:
 *
 * <ul>
 *   <li><b>title</b>: one that is not cut short, damaged, marked up, all capitals or all small letters; of these the longest
 *   <li><b>authors</b>: the longest list, then the fullest names; affiliations and ORCID iDs from all that print these names
 *   <li><b>abstract</b>: the longest that is not cut short
 *   <li><b>published</b>: the latest year, then what is known to the day; <b>listed</b>: the latest
 *   <li><b>venue</b>: where it was published, not the preprint server; the longest name, the acronym and the latest year of it
 *   <li><b>publication</b>: volume, number and pages from one paper, that which has most of them; the publisher
 *   <li><b>kind</b>: anything but a preprint; <b>authorCount</b> and each of the <b>metrics</b>: the highest
 *   <li><b>identifiers, links, presentations, keywords, organizations</b>: all of all papers; in the order of a listing that has them
 *       all, else sorted. So too the <b>extras</b>; of two for one key the last in the order of the characters.
 * </ul>
 *
 * <p>With it the paper depends neither on the order of the members nor on the steps in which they are merged, and papers that are equal
 * give themselves. What it could not take, where that contradicts what it took, is in {@link Merged#conflicts()}. Immutable and
 * thread-safe; equality is content.
 */
public final class MergePolicy {
    private static final MergePolicy STANDARD = new MergePolicy(ImmutableMap.of());

    /** For the fields that do not take the best. */
    private final ImmutableMap<PaperField, Preference> preferences;

    private MergePolicy(ImmutableMap<PaperField, Preference> preferences) {
        this.preferences = preferences;
    }

    /** The policy that needs no setting: the best of each field. */
    public static MergePolicy standard() {
        return STANDARD;
    }

    /**
     * This policy with another preference in some fields: {@code preferring(FIRST, TITLE, VENUE)} takes title and venue as the first
     * listing has them. In all fields when none is named.
     */
    public MergePolicy preferring(Preference preference, PaperField... fields) {
        ImmutableMap.Builder<PaperField, Preference> changed =
                ImmutableMap.<PaperField, Preference>builder().putAll(preferences);
        for (PaperField field : fields.length == 0 ? PaperField.values() : fields) {
            changed.put(field, preference);
        }
        return new MergePolicy(changed.buildKeepingLast());
    }

    /** Whose value a field takes. */
    public Preference preference(PaperField field) {
        return preferences.getOrDefault(field, Preference.BEST);
    }

    /**
     * Makes one paper.
     *
     * @param members the papers in the order of their listings
     * @throws IllegalArgumentException when there is none to make it of
     */
    public Merged merge(List<Paper> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("there is no paper to merge");
        }
        ImmutableList<Paper> all = ImmutableList.copyOf(members);
        ImmutableList<MergedField<?>> fields = FieldJoins.ALL.stream()
                .flatMap(join -> MergedField.of(join, all, preference(join.field())).stream())
                .collect(toImmutableList());
        return new Merged(
                all.size() == 1 ? all.get(0) : paper(all.get(0), fields),
                all,
                fields.stream().collect(toImmutableMap(MergedField::field, MergedField::origins)),
                fields.stream().flatMap(field -> field.conflicts().stream()).collect(toImmutableList()));
    }

    private static Paper paper(Paper any, ImmutableList<MergedField<?>> fields) {
        Paper.Builder paper = Paper.titled(any.title());
        fields.forEach(field -> field.putInto(paper));
        return paper.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MergePolicy that
                && Arrays.stream(PaperField.values()).allMatch(field -> preference(field) == that.preference(field));
    }

    @Override
    public int hashCode() {
        return Arrays.stream(PaperField.values()).map(this::preference).toList().hashCode();
    }

    /** Gives the fields that do not take the best. */
    @Override
    public String toString() {
        return "MergePolicy" + preferences;
    }
}
