package io.github.offprint.parsers.html;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An element whose text is made of the texts of its parts, while they are being collected. */
final class Frame {
    private final String name;
    private final int start;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Opens a frame at a length of the text. */
    Frame(String name, int start) {
        this.name = name;
        this.start = start;
    }

    boolean holdsElementsAlone() {
        return Elements.isMath(name) && !MathText.isToken(name);
    }

    void startPart(String part, int at) {
        names.add(part);
        starts.add(at);
    }

    /** Puts the text of the element in the place of the texts of its parts. */
    void close(Element element, StringBuilder out) {
        char before = start == 0 ? ' ' : out.charAt(start - 1);
        String whole = out.substring(start);
        ImmutableList<Part> parts = parts(whole);
        out.setLength(start);
        out.append(text(element, whole, parts, before));
    }

    private ImmutableList<Part> parts(String whole) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            int from = starts.get(i) - start;
            int to = i + 1 < names.size() ? starts.get(i + 1) - start : whole.length();
            parts.add(new Part(names.get(i), Blanks.strip(whole.substring(from, to))));
        }
        return parts.build();
    }

    private String text(Element element, String whole, ImmutableList<Part> parts, char before) {
        if (Elements.isUnseen(name)) {
            return "";
        }
        if (Elements.isRaised(name)) {
            return Raised.UP.write(Blanks.strip(whole), before);
        }
        if (Elements.isLowered(name)) {
            return Raised.DOWN.write(Blanks.strip(whole), before);
        }
        return switch (name) {
            case "alternatives" -> preferred(parts, whole);
            case "tex-math" -> TexDocument.formula(whole);
            default -> MathText.of(name, element, parts, whole, before);
        };
    }

    /** Publishers give a formula in several forms; the MathML is what can be read. */
    private static String preferred(ImmutableList<Part> parts, String whole) {
        return parts.stream()
                .filter(part -> part.name().equals("math"))
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .map(Part::text)
                .orElse(whole);
    }

    /** One child of the element: its name without prefix, and its text. */
    record Part(String name, String text) {}
}
