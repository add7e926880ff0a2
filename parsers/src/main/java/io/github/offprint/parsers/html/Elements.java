package io.github.offprint.parsers.html;

import com.google.common.collect.ImmutableSet;

/** The elements that stand in titles and abstracts, and what they mean for plain text. Names are in lower case. */
final class Elements {
    /** Raised text; the names are those of HTML and Elsevier. */
    private static final ImmutableSet<String> RAISED = ImmutableSet.of("sup");

    /** Lowered text; Scopus writes {@code inf}. */
    private static final ImmutableSet<String> LOWERED = ImmutableSet.of("sub", "inf");

    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "list",
            "list-item",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "sec",
            "section",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "title",
            "tr",
            "ul");

    private static final ImmutableSet<String> INLINE = ImmutableSet.of(
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "bold",
            "br",
            "break",
            "cite",
            "code",
            "col",
            "colgroup",
            "del",
            "details",
            "dfn",
            "disp-formula",
            "em",
            "emphasis",
            "ext-link",
            "fixed-case",
            "font",
            "i",
            "img",
            "inline-formula",
            "inline-graphic",
            "ins",
            "italic",
            "kbd",
            "label",
            "mark",
            "monospace",
            "named-content",
            "nobr",
            "overline",
            "roman",
            "rp",
            "rt",
            "ruby",
            "samp",
            "sans-serif",
            "sc",
            "scp",
            "small",
            "span",
            "strike",
            "strong",
            "styled-content",
            "td",
            "tex-math",
            "th",
            "time",
            "tt",
            "underline",
            "var",
            "wbr",
            "xref");

    private static final ImmutableSet<String> UNSEEN = ImmutableSet.of("script", "style", "template", "head");

    /** MathML Core, and the elements of MathML 3 that publishers use. */
    private static final ImmutableSet<String> MATH = ImmutableSet.of(
            "math",
            "mi",
            "mn",
            "mo",
            "mtext",
            "mspace",
            "ms",
            "mrow",
            "mfrac",
            "msqrt",
            "mroot",
            "mstyle",
            "merror",
            "mpadded",
            "mphantom",
            "mfenced",
            "menclose",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mmultiscripts",
            "mprescripts",
            "none",
            "mtable",
            "mtr",
            "mlabeledtr",
            "mtd",
            "maction",
            "semantics",
            "annotation",
            "annotation-xml",
            "alternatives");

    /** Names that papers use as words too: {@code <s>} begins a sentence in language models, {@code <a>} stands for a variable. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "a",
            "b",
            "i",
            "q",
            "s",
            "u",
            "address",
            "article",
            "aside",
            "bold",
            "break",
            "cite",
            "code",
            "col",
            "del",
            "details",
            "figure",
            "font",
            "head",
            "header",
            "footer",
            "img",
            "ins",
            "italic",
            "label",
            "list",
            "main",
            "mark",
            "math",
            "none",
            "roman",
            "sec",
            "section",
            "small",
            "strike",
            "style",
            "table",
            "template",
            "time",
            "title",
            "var",
            "script",
            "caption",
            "emphasis",
            "semantics",
            "annotation",
            "alternatives");

    private static final ImmutableSet<String> EMPTY = ImmutableSet.of(
            "br", "break", "col", "hr", "img", "inline-graphic", "mprescripts", "mspace", "none", "wbr");

    private Elements() {}

    /** Whether nothing can stand between the tags of the element. */
    static boolean isEmpty(String name) {
        return EMPTY.contains(local(name));
    }

    static boolean isKnown(String name) {
        return name.startsWith("jats:")
                || isMath(local(name))
                || name.indexOf(':') < 0
                        && (INLINE.contains(name)
                                || BLOCKS.contains(name)
                                || WORDS.contains(name)
                                || RAISED.contains(name)
                                || LOWERED.contains(name)
                                || UNSEEN.contains(name));
    }

    /** Whether a tag of this name is one only with its other half. */
    static boolean isAlsoAWord(String name) {
        return WORDS.contains(name);
    }

    static boolean isMath(String local) {
        return MATH.contains(local);
    }

    static boolean isBlock(String local) {
        return BLOCKS.contains(local);
    }

    /** Whether the text of the element is made of the texts of its parts and is more than they one after the other. */
    static boolean isFramed(String local) {
        return isMath(local) || isRaised(local) || isLowered(local) || isUnseen(local) || local.equals("tex-math");
    }

    static boolean isRaised(String local) {
        return RAISED.contains(local);
    }

    static boolean isLowered(String local) {
        return LOWERED.contains(local);
    }

    static boolean isUnseen(String local) {
        return UNSEEN.contains(local);
    }

    /** The name without its prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
