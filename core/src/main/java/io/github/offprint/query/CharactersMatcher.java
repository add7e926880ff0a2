package io.github.offprint.query;

import io.github.offprint.text.Folding;

/** {@link TextOperator#CONTAINS}: the needle is all there is to it. */
final class CharactersMatcher extends TextMatcher {
    private final String characters;
    private final Needle needle;

    private CharactersMatcher(String characters, Needle needle) {
        super(needle.folding(), needle);
        this.characters = characters;
        this.needle = needle;
    }

    static CharactersMatcher of(String text, Folding folding) {
        String characters = folded(text, folding);
        return new CharactersMatcher(characters, new Needle(characters, folding));
    }

    @Override
    boolean matches(String text) {
        return needle.isIn(text);
    }

    @Override
    boolean matchesFolded(String folded) {
        return folded.contains(characters);
    }

    @Override
    void findFolded(String folded, RangeSink sink) {
        int length = characters.length();
        for (int at = folded.indexOf(characters); at >= 0; at = folded.indexOf(characters, at + length)) {
            sink.add(at, at + length);
        }
    }
}
