package io.github.offprint.model;

import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the parts of a name off its printed form, by the rules that {@link PersonName} lists. */
final class NameParser {
    private final String printed;
    private final NameScanner scanned;
    private final List<NameWord> suffixes = new ArrayList<>();

    private NameParser(String printed) {
        this.printed = printed;
        this.scanned = new NameScanner(printed);
    }

    static NameParts parse(String printed) {
        return new NameParser(printed).parts();
    }

    private NameParts parts() {
        List<List<NameWord>> segments = scanned.segments();
        if (isCollective(segments)) {
            return NameParts.NONE;
        }
        return scanned.isUnreadable()
                ? whole()
                : order(segments).map(this::parts).orElseGet(this::whole);
    }

    private NameParts parts(NameOrder order) {
        return new NameParts(
                NameWord.joined(order.given()),
                NameWord.joined(order.particle()),
                NameWord.joined(order.family()),
                NameWord.joined(suffixes),
                scanned.nickname());
    }

    /** Kept as it is where the rules end. */
    private NameParts whole() {
        return new NameParts(null, null, Blanks.strip(printed), null, null);
    }

    private static boolean isCollective(List<List<NameWord>> segments) {
        for (List<NameWord> words : segments) {
            for (int i = 0; i < words.size(); i++) {
                boolean inside = i > 0 && i + 1 < words.size();
                if (words.get(i).isGroup() || inside && words.get(i).isOf()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<NameOrder> order(List<List<NameWord>> segments) {
        segments.forEach(NameParser::dropNumbers);
        segments.removeIf(List::isEmpty);
        List<List<NameWord>> names = takeSuffixSegments(segments);
        names.forEach(this::takeSuffixWords);
        return switch (names.size()) {
            case 1 -> NameOrder.natural(withoutTitles(names.get(0)));
            case 2 -> Optional.of(NameOrder.inverted(names.get(0), withoutTitles(names.get(1))));
            default -> Optional.empty();
        };
    }

    /** Footnotes, and the numbers by which DBLP tells people of one name apart. */
    private static void dropNumbers(List<NameWord> words) {
        while (!words.isEmpty() && words.get(words.size() - 1).isNumber()) {
            words.remove(words.size() - 1);
        }
    }

    /** {@code King, Jr., Martin}, {@code King, Martin, Jr.}, {@code Martin King, PhD}, {@code King, Martin, MD, PhD}. */
    private List<List<NameWord>> takeSuffixSegments(List<List<NameWord>> segments) {
        List<List<NameWord>> names = new ArrayList<>();
        for (List<NameWord> segment : segments) {
            int place = names.size() + suffixes.size();
            Predicate<NameWord> follows = place == 1 ? NameWord::isSuffix : NameWord::isDegree;
            if (place > 0 && segment.stream().allMatch(follows)) {
                suffixes.addAll(segment);
            } else {
                names.add(segment);
            }
        }
        return names;
    }

    /** {@code Martin King Jr.}, also before or behind a comma. */
    private void takeSuffixWords(List<NameWord> words) {
        int end = words.size();
        while (end > 1 && words.get(end - 1).isSuffix()) {
            end--;
        }
        List<NameWord> taken = words.subList(end, words.size());
        suffixes.addAll(taken);
        taken.clear();
    }

    private static List<NameWord> withoutTitles(List<NameWord> words) {
        int start = 0;
        while (start + 1 < words.size() && words.get(start).isTitle()) {
            start++;
        }
        return words.subList(start, words.size());
    }
}
