package io.github.offprint.match;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.PaperField;
import io.github.offprint.text.SafeText;

/**
 * Papers that are merged contradict each other. Values of which one only says more than the other are no conflict: {@code 2024} and
 * {@code 2024-05}, a title with and without its subtitle, an initial and the name.
 *
 * @param field the field in which they do
 * @param part what of the field it is, such as {@code volume}, the scheme of the identifiers or the key of an extra; empty for the
 *     whole field
 * @param claims the values, those first that the merged paper has; at least two
 */
public record Conflict(PaperField field, String part, ImmutableList<Claim> claims) {
    private static final int SHOWN = 60;

    /** Gives the field and the values in one line for a person; long ones are cut. */
    @Override
    public String toString() {
        String place = part.isEmpty() ? field.key() : field.key() + " " + SafeText.excerpt(part, SHOWN);
        return place + ": " + claims.stream().map(Conflict::shown).collect(joining(", "));
    }

    private static String shown(Claim claim) {
        return "\"" + SafeText.excerpt(claim.value(), SHOWN) + "\"" + (claim.kept() ? " (kept)" : "");
    }
}
