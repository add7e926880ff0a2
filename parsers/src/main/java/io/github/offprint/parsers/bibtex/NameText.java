package io.github.offprint.parsers.bibtex;

import io.github.offprint.model.Author;
import io.github.offprint.model.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes names so that BibTeX reads the same parts: as they are printed where that will do, else family name first. */
final class NameText {
    private NameText() {}

    /** The list of the authors; empty without any. */
    static String of(List<Author> authors, boolean others) {
        List<String> names = new ArrayList<>();
        for (Author author : authors) {
            names.add(of(author.name()));
        }
        if (others && !names.isEmpty()) {
            names.add("others");
        }
        return String.join(" and ", names);
    }

    static String of(PersonName name) {
        String printed = FieldText.of(name.printed());
        String group = "{" + printed + "}";
        if (name.isCollective()) {
            return group;
        }
        String sameParts = group;
        for (String spelling : List.of(printed, inverted(name, false), inverted(name, true))) {
            Optional<PersonName> read = read(spelling);
            if (read.isPresent() && read.get().equals(name)) {
                return spelling;
            }
            boolean same = read.isPresent() && hasSameParts(read.get(), name);
            sameParts = same && sameParts.equals(group) ? spelling : sameParts;
        }
        return sameParts;
    }

    /** What a name reads as between two others; empty when it would read as none, or as more than one. */
    private static Optional<PersonName> read(String spelling) {
        boolean single = NameList.split("A and " + spelling + " and B").size() == 3 && !spelling.equals("others");
        return single ? Names.read(spelling) : Optional.empty();
    }

    private static boolean hasSameParts(PersonName one, PersonName other) {
        return one.family().equals(other.family())
                && one.given().equals(other.given())
                && one.particle().equals(other.particle())
                && one.suffix().equals(other.suffix());
    }

    /** Family name first, its words held together by braces where they would not be. */
    private static String inverted(PersonName name, boolean braced) {
        String family = FieldText.of(name.family().orElse(""));
        StringBuilder out = new StringBuilder();
        name.particle().ifPresent(particle -> out.append(FieldText.of(particle)).append(' '));
        out.append(braced ? "{" + family + "}" : family);
        name.suffix().ifPresent(suffix -> out.append(", ").append(FieldText.of(suffix)));
        return out.append(", ").append(FieldText.of(name.given().orElse(""))).toString();
    }
}
