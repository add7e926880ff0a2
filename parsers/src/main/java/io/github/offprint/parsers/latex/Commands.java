package io.github.offprint.parsers.latex;

/** What the commands do that stand for no character. */
enum Commands {
    /** Sets the style of what follows or of its argument; the words stay, the command goes. */
    STYLE,
    /** Stands for a space. */
    SPACE,
    /** Stands for nothing, and so does its argument: {@code \noopsort{1973b}} only sorts. */
    DROPPED,
    /** Puts quotation marks around its argument. */
    QUOTE,
    /** Raises its argument. */
    RAISED,
    /** Lowers its argument. */
    LOWERED,
    /** An address as its argument. */
    ADDRESS,
    /** An address, and a text for it. */
    LINK,
    /** Maths as its argument. */
    MATHS,
    /** Not known. */
    UNKNOWN;

    /** What a command does, named without its backslash. */
    static Commands of(String command) {
        return switch (command) {
            case "emph",
                    "textbf",
                    "textit",
                    "textsc",
                    "textsl",
                    "textrm",
                    "textsf",
                    "texttt",
                    "textup",
                    "textmd",
                    "textnormal",
                    "textulc",
                    "textlf",
                    "text",
                    "underline",
                    "uline",
                    "mbox",
                    "hbox",
                    "bf",
                    "bfseries",
                    "it",
                    "itshape",
                    "em",
                    "sc",
                    "scshape",
                    "sl",
                    "slshape",
                    "rm",
                    "rmfamily",
                    "sf",
                    "sffamily",
                    "tt",
                    "ttfamily",
                    "upshape",
                    "normalfont",
                    "normalsize",
                    "small",
                    "footnotesize",
                    "large",
                    "Large",
                    "protect",
                    "relax",
                    "null",
                    "mathrm",
                    "mathbf",
                    "mathit",
                    "mathsf",
                    "mathtt",
                    "mathcal",
                    "mathbb",
                    "mathfrak",
                    "mathscr",
                    "mathnormal",
                    "boldsymbol",
                    "bm",
                    "pmb",
                    "operatorname",
                    "displaystyle",
                    "textstyle",
                    "scriptstyle",
                    "left",
                    "right",
                    "limits",
                    "nolimits",
                    "mkbibemph",
                    "mkbibbold",
                    "mkbibitalic",
                    "nocase",
                    "break",
                    "allowbreak",
                    "nobreak" -> STYLE;
            case "quad",
                    "qquad",
                    "space",
                    "enspace",
                    "enskip",
                    "thinspace",
                    "newline",
                    "linebreak",
                    "par",
                    "nobreakspace" -> SPACE;
            case "noopsort", "SortNoop" -> DROPPED;
            case "enquote", "mkbibquote" -> QUOTE;
            case "textsuperscript" -> RAISED;
            case "textsubscript" -> LOWERED;
            case "url", "path", "nolinkurl" -> ADDRESS;
            case "href" -> LINK;
            case "ensuremath" -> MATHS;
            default -> UNKNOWN;
        };
    }

    /** The words that maths prints upright, such as {@code \log}. */
    static boolean isFunction(String command) {
        return switch (command) {
            case "log",
                    "ln",
                    "exp",
                    "sin",
                    "cos",
                    "tan",
                    "cot",
                    "sinh",
                    "cosh",
                    "tanh",
                    "arcsin",
                    "arccos",
                    "arctan",
                    "max",
                    "min",
                    "sup",
                    "inf",
                    "lim",
                    "arg",
                    "argmax",
                    "argmin",
                    "det",
                    "dim",
                    "ker",
                    "deg",
                    "gcd",
                    "hom",
                    "Pr" -> true;
            default -> false;
        };
    }
}
