package io.github.offprint.match;

import com.google.common.hash.Hashing;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.text.Blanks;
import io.github.offprint.text.SafeText;

/**
 * Names a paper by what a comparison looks at: title, authors, years, venue, identifiers, kind, volume, number and pages. A decision
 * about it holds when the paper is read again, from another place, with another abstract or a new number of citations. Papers with
 * one key are alike to every comparison. Blanks do not count, nor the order of identifiers, nor the version of an arXiv identifier.
 *
 * @param value 64 hexadecimal digits in lower case, the SHA-256 of those fields
 */
public record PaperKey(String value) implements Comparable<PaperKey> {
    /** How many digits a key has. */
    static final int LENGTH = 64;

    /** {@link Blanks#collapse} leaves none in a text, so that no text can look like two fields. */
    private static final char END = '\n';

    /**
     * A key that was written down.
     *
     * @throws IllegalArgumentException when the value is not 64 hexadecimal digits in lower case
     */
    public PaperKey {
        if (value.length() != LENGTH || !value.chars().allMatch(PaperKey::isDigit)) {
            throw new IllegalArgumentException("the key of a paper is " + LENGTH
                    + " hexadecimal digits in lower case, not \"" + SafeText.excerpt(value, 80) + "\"");
        }
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /** The key of a paper. */
    public static PaperKey of(Paper paper) {
        // Code units, not UTF-8: a lone surrogate is no question mark.
        return new PaperKey(Hashing.sha256().hashUnencodedChars(fields(paper)).toString());
    }

    private static CharSequence fields(Paper paper) {
        StringBuilder text = new StringBuilder(256);
        add(text, 't', paper.title());
        for (Author author : paper.authors()) {
            addName(text, author.name());
        }
        paper.statedAuthorCount().ifPresent(count -> add(text, 'c', Integer.toString(count)));
        paper.published().ifPresent(date -> date.year().ifPresent(year -> add(text, 'y', Integer.toString(year))));
        paper.venue().ifPresent(venue -> addVenue(text, venue));
        paper.identifiers().stream()
                .map(Identifier::work)
                .map(Identifier::toString)
                .distinct()
                .sorted()
                .forEach(id -> add(text, 'i', id));
        paper.kind().ifPresent(kind -> add(text, 'k', kind.toString()));
        addPublication(text, paper.publication());
        return text;
    }

    /** The parts count beside the printed form, as a source may give others than can be read off it. */
    private static void addName(StringBuilder text, PersonName name) {
        add(text, 'a', name.printed());
        name.given().ifPresent(given -> add(text, 'g', given));
        name.fullFamily().ifPresent(family -> add(text, 'f', family));
        name.suffix().ifPresent(suffix -> add(text, 's', suffix));
        name.nickname().ifPresent(nickname -> add(text, 'n', nickname));
    }

    private static void addVenue(StringBuilder text, Venue venue) {
        add(text, 'v', venue.name());
        venue.acronym().ifPresent(acronym -> add(text, 'w', acronym));
        venue.year().ifPresent(year -> add(text, 'x', Integer.toString(year)));
    }

    private static void addPublication(StringBuilder text, Publication publication) {
        publication.volume().ifPresent(volume -> add(text, 'o', volume));
        publication.number().ifPresent(number -> add(text, 'u', number));
        publication.pages().ifPresent(pages -> add(text, 'p', pages));
    }

    private static void add(StringBuilder text, char field, String value) {
        text.append(field).append(Blanks.collapse(value)).append(END);
    }

    /** By the digits; the order means nothing else. */
    @Override
    public int compareTo(PaperKey other) {
        return value.compareTo(other.value);
    }

    /** Gives the digits. */
    @Override
    public String toString() {
        return value;
    }
}
