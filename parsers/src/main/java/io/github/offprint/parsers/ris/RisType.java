package io.github.offprint.parsers.ris;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.PaperKind;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The types of RIS ({@code TY}), each with the kind of paper it is. Where several types are of one kind, the first of them is
 * written for it. The names are those that EndNote shows; some exporters write them instead of the code.
 */
enum RisType {
    JOUR("Journal Article", PaperKind.ARTICLE, Shape.PART),
    EJOUR("Electronic Article", PaperKind.ARTICLE, Shape.PART),
    INPR("In Press", PaperKind.ARTICLE, Shape.PART),
    JFULL("Journal", PaperKind.ARTICLE, Shape.PART),
    ABST("Abstract", PaperKind.ARTICLE, Shape.PART),
    CONF("Conference Proceedings", PaperKind.CONFERENCE, Shape.EVENT),
    CPAPER("Conference Paper", PaperKind.CONFERENCE, Shape.EVENT),
    UNPB("Unpublished Work", PaperKind.PREPRINT, Shape.PART),
    THES("Thesis", PaperKind.THESIS, Shape.PART),
    BOOK("Book", PaperKind.BOOK, Shape.WHOLE),
    EBOOK("Electronic Book", PaperKind.BOOK, Shape.WHOLE),
    EDBOOK("Edited Book", PaperKind.BOOK, Shape.WHOLE),
    CHAP("Book Section", PaperKind.CHAPTER, Shape.PART),
    ECHAP("Electronic Book Section", PaperKind.CHAPTER, Shape.PART),
    RPRT("Report", PaperKind.REPORT, Shape.PART),
    GOVDOC("Government Document", PaperKind.REPORT, Shape.PART),
    DATA("Dataset", PaperKind.DATASET, Shape.PART),
    AGGR("Aggregated Database", PaperKind.DATASET, Shape.PART),
    DBASE("Online Database", PaperKind.DATASET, Shape.PART),
    MGZN("Magazine Article", new PaperKind("magazine article"), Shape.PART),
    NEWS("Newspaper Article", new PaperKind("newspaper article"), Shape.PART),
    ENCYC("Encyclopedia", new PaperKind("encyclopedia entry"), Shape.PART),
    DICT("Dictionary", new PaperKind("dictionary entry"), Shape.PART),
    BLOG("Blog", new PaperKind("blog post"), Shape.PART),
    ELEC("Web Page", new PaperKind("web page"), Shape.PART),
    ICOMM("Internet Communication", new PaperKind("web page"), Shape.PART),
    COMP("Computer Program", new PaperKind("software"), Shape.PART),
    PAT("Patent", new PaperKind("patent"), Shape.PART),
    STAND("Standard", new PaperKind("standard"), Shape.PART),
    GRANT("Grant", new PaperKind("grant"), Shape.PART),
    MANSCPT("Manuscript", new PaperKind("manuscript"), Shape.PART),
    PAMP("Pamphlet", new PaperKind("pamphlet"), Shape.WHOLE),
    SER("Serial", new PaperKind("serial"), Shape.WHOLE),
    CTLG("Catalog", new PaperKind("catalog"), Shape.WHOLE),
    CLSWK("Classical Work", new PaperKind("classical work"), Shape.WHOLE),
    ANCIENT("Ancient Text", new PaperKind("ancient text"), Shape.PART),
    PCOMM("Personal Communication", new PaperKind("personal communication"), Shape.PART),
    SLIDE("Slide", new PaperKind("slides"), Shape.PART),
    ART("Artwork", new PaperKind("artwork"), Shape.PART),
    ADVS("Audiovisual Material", new PaperKind("audiovisual material"), Shape.PART),
    FIGURE("Figure", new PaperKind("figure"), Shape.PART),
    CHART("Chart or Table", new PaperKind("chart"), Shape.PART),
    EQUA("Equation", new PaperKind("equation"), Shape.PART),
    MAP("Map", new PaperKind("map"), Shape.PART),
    MPCT("Film or Broadcast", new PaperKind("film"), Shape.PART),
    MULTI("Online Multimedia", new PaperKind("multimedia"), Shape.PART),
    MUSIC("Music", new PaperKind("music"), Shape.PART),
    SOUND("Sound Recording", new PaperKind("sound recording"), Shape.PART),
    VIDEO("Video Recording", new PaperKind("video"), Shape.PART),
    BILL("Bill", new PaperKind("bill"), Shape.PART),
    UNBILL("Unenacted Bill", new PaperKind("bill"), Shape.PART),
    CASE("Case", new PaperKind("case"), Shape.PART),
    HEAR("Hearing", new PaperKind("hearing"), Shape.PART),
    LEGAL("Legal Rule or Regulation", new PaperKind("legal rule"), Shape.PART),
    STAT("Statute", new PaperKind("statute"), Shape.PART);

    /** What the second title of a record is. */
    enum Shape {
        /** The journal, book or collection that it is in. */
        PART,
        /** The conference that it was given at, whose year the record has. */
        EVENT,
        /** The series of a work that stands alone. */
        WHOLE
    }

    /** The code of a record of which nothing is known. */
    static final String GENERIC = "GEN";

    private static final String GENERIC_NAME = "generic";

    private static final ImmutableMap<String, RisType> BY_WORD = byWord();

    private final String fullName;
    private final PaperKind kind;
    private final Shape shape;

    RisType(String fullName, PaperKind kind, Shape shape) {
        this.fullName = fullName;
        this.kind = kind;
        this.shape = shape;
    }

    private static ImmutableMap<String, RisType> byWord() {
        ImmutableMap.Builder<String, RisType> byWord = ImmutableMap.builder();
        for (RisType type : values()) {
            byWord.put(Ascii.toLowerCase(type.name()), type);
            if (!Ascii.equalsIgnoreCase(type.name(), type.fullName)) {
                byWord.put(Ascii.toLowerCase(type.fullName), type);
            }
        }
        return byWord.buildOrThrow();
    }

    /** The type of a code or a name, in any case; empty for {@link #GENERIC} and what is none. */
    static Optional<RisType> find(String word) {
        return Optional.ofNullable(BY_WORD.get(Ascii.toLowerCase(Blanks.strip(word))));
    }

    /** Whether the word says that nothing is known of the type. */
    static boolean isGeneric(String word) {
        String bare = Blanks.strip(word);
        return Ascii.equalsIgnoreCase(bare, GENERIC) || Ascii.equalsIgnoreCase(bare, GENERIC_NAME);
    }

    /** The type that is written for a kind. */
    static Optional<RisType> of(PaperKind kind) {
        for (RisType type : values()) {
            if (type.kind.equals(kind)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    PaperKind kind() {
        return kind;
    }

    Shape shape() {
        return shape;
    }

    /** Whether the code is what is written for its kind. */
    boolean isFirstOfItsKind() {
        return of(kind).equals(Optional.of(this));
    }
}
