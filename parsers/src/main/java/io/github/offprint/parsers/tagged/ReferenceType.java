package io.github.offprint.parsers.tagged;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.model.PaperKind;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The types of reference of EndNote and of RIS, each with the kind of paper it is. The constants are the codes of RIS, the names
 * those that EndNote shows and writes. Where several types are of one kind, the first of them is written for it.
 */
public enum ReferenceType {
    /** Journal Article. */
    JOUR("Journal Article", PaperKind.ARTICLE, Shape.PART),
    /** Electronic Article. */
    EJOUR("Electronic Article", PaperKind.ARTICLE, Shape.PART),
    /** In Press. */
    INPR("In Press", PaperKind.ARTICLE, Shape.PART),
    /** Journal. */
    JFULL("Journal", PaperKind.ARTICLE, Shape.PART),
    /** Abstract. */
    ABST("Abstract", PaperKind.ARTICLE, Shape.PART),
    /** Conference Proceedings. */
    CONF("Conference Proceedings", PaperKind.CONFERENCE, Shape.EVENT),
    /** Conference Paper. */
    CPAPER("Conference Paper", PaperKind.CONFERENCE, Shape.EVENT),
    /** Unpublished Work. */
    UNPB("Unpublished Work", PaperKind.PREPRINT, Shape.PART),
    /** Thesis. */
    THES("Thesis", PaperKind.THESIS, Shape.PART),
    /** Book. */
    BOOK("Book", PaperKind.BOOK, Shape.WHOLE),
    /** Electronic Book. */
    EBOOK("Electronic Book", PaperKind.BOOK, Shape.WHOLE),
    /** Edited Book. */
    EDBOOK("Edited Book", PaperKind.BOOK, Shape.WHOLE),
    /** Book Section. */
    CHAP("Book Section", PaperKind.CHAPTER, Shape.PART),
    /** Electronic Book Section. */
    ECHAP("Electronic Book Section", PaperKind.CHAPTER, Shape.PART),
    /** Report. */
    RPRT("Report", PaperKind.REPORT, Shape.PART),
    /** Government Document. */
    GOVDOC("Government Document", PaperKind.REPORT, Shape.PART),
    /** Dataset. */
    DATA("Dataset", PaperKind.DATASET, Shape.PART),
    /** Aggregated Database. */
    AGGR("Aggregated Database", PaperKind.DATASET, Shape.PART),
    /** Online Database. */
    DBASE("Online Database", PaperKind.DATASET, Shape.PART),
    /** Magazine Article. */
    MGZN("Magazine Article", new PaperKind("magazine article"), Shape.PART),
    /** Newspaper Article. */
    NEWS("Newspaper Article", new PaperKind("newspaper article"), Shape.PART),
    /** Encyclopedia. */
    ENCYC("Encyclopedia", new PaperKind("encyclopedia entry"), Shape.PART),
    /** Dictionary. */
    DICT("Dictionary", new PaperKind("dictionary entry"), Shape.PART),
    /** Blog. */
    BLOG("Blog", new PaperKind("blog post"), Shape.PART),
    /** Web Page. */
    ELEC("Web Page", new PaperKind("web page"), Shape.PART),
    /** Internet Communication. */
    ICOMM("Internet Communication", new PaperKind("web page"), Shape.PART),
    /** Computer Program. */
    COMP("Computer Program", new PaperKind("software"), Shape.PART),
    /** Patent. */
    PAT("Patent", new PaperKind("patent"), Shape.PART),
    /** Standard. */
    STAND("Standard", new PaperKind("standard"), Shape.PART),
    /** Grant. */
    GRANT("Grant", new PaperKind("grant"), Shape.PART),
    /** Manuscript. */
    MANSCPT("Manuscript", new PaperKind("manuscript"), Shape.PART),
    /** Pamphlet. */
    PAMP("Pamphlet", new PaperKind("pamphlet"), Shape.WHOLE),
    /** Serial. */
    SER("Serial", new PaperKind("serial"), Shape.WHOLE),
    /** Catalog. */
    CTLG("Catalog", new PaperKind("catalog"), Shape.WHOLE),
    /** Classical Work. */
    CLSWK("Classical Work", new PaperKind("classical work"), Shape.WHOLE),
    /** Ancient Text. */
    ANCIENT("Ancient Text", new PaperKind("ancient text"), Shape.PART),
    /** Personal Communication. */
    PCOMM("Personal Communication", new PaperKind("personal communication"), Shape.PART),
    /** Slide. */
    SLIDE("Slide", new PaperKind("slides"), Shape.PART),
    /** Artwork. */
    ART("Artwork", new PaperKind("artwork"), Shape.PART),
    /** Audiovisual Material. */
    ADVS("Audiovisual Material", new PaperKind("audiovisual material"), Shape.PART),
    /** Figure. */
    FIGURE("Figure", new PaperKind("figure"), Shape.PART),
    /** Chart or Table. */
    CHART("Chart or Table", new PaperKind("chart"), Shape.PART),
    /** Equation. */
    EQUA("Equation", new PaperKind("equation"), Shape.PART),
    /** Map. */
    MAP("Map", new PaperKind("map"), Shape.PART),
    /** Film or Broadcast. */
    MPCT("Film or Broadcast", new PaperKind("film"), Shape.PART),
    /** Online Multimedia. */
    MULTI("Online Multimedia", new PaperKind("multimedia"), Shape.PART),
    /** Music. */
    MUSIC("Music", new PaperKind("music"), Shape.PART),
    /** Sound Recording. */
    SOUND("Sound Recording", new PaperKind("sound recording"), Shape.PART),
    /** Video Recording. */
    VIDEO("Video Recording", new PaperKind("video"), Shape.PART),
    /** Bill. */
    BILL("Bill", new PaperKind("bill"), Shape.PART),
    /** Unenacted Bill. */
    UNBILL("Unenacted Bill", new PaperKind("bill"), Shape.PART),
    /** Case. */
    CASE("Case", new PaperKind("case"), Shape.PART),
    /** Hearing. */
    HEAR("Hearing", new PaperKind("hearing"), Shape.PART),
    /** Legal Rule or Regulation. */
    LEGAL("Legal Rule or Regulation", new PaperKind("legal rule"), Shape.PART),
    /** Statute. */
    STAT("Statute", new PaperKind("statute"), Shape.PART);

    /** What the second title of a record is. */
    public enum Shape {
        /** The journal, book or collection that it is in. */
        PART,
        /** The conference that it was given at, whose year the record has. */
        EVENT,
        /** The series of a work that stands alone. */
        WHOLE
    }

    /** The code of a record of which nothing is known. */
    public static final String GENERIC = "GEN";

    private static final String GENERIC_NAME = "generic";

    private static final ImmutableMap<String, ReferenceType> BY_WORD = byWord();

    private final String fullName;
    private final PaperKind kind;
    private final Shape shape;

    ReferenceType(String fullName, PaperKind kind, Shape shape) {
        this.fullName = fullName;
        this.kind = kind;
        this.shape = shape;
    }

    private static ImmutableMap<String, ReferenceType> byWord() {
        ImmutableMap.Builder<String, ReferenceType> byWord = ImmutableMap.builder();
        for (ReferenceType type : values()) {
            byWord.put(Ascii.toLowerCase(type.name()), type);
            if (!Ascii.equalsIgnoreCase(type.name(), type.fullName)) {
                byWord.put(Ascii.toLowerCase(type.fullName), type);
            }
        }
        return byWord.buildOrThrow();
    }

    /** The type of a code or a name, in any case; empty for {@link #GENERIC} and what is none. */
    public static Optional<ReferenceType> find(String word) {
        return Optional.ofNullable(BY_WORD.get(Ascii.toLowerCase(Blanks.strip(word))));
    }

    /** Whether the word says that nothing is known of the type. */
    public static boolean isGeneric(String word) {
        String bare = Blanks.strip(word);
        return Ascii.equalsIgnoreCase(bare, GENERIC) || Ascii.equalsIgnoreCase(bare, GENERIC_NAME);
    }

    /** The type that is written for a kind. */
    public static Optional<ReferenceType> of(PaperKind kind) {
        for (ReferenceType type : values()) {
            if (type.kind.equals(kind)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The kind of paper. */
    public PaperKind kind() {
        return kind;
    }

    /** What the second title is. */
    public Shape shape() {
        return shape;
    }

    /** Whether the code is what is written for its kind. */
    public boolean isFirstOfItsKind() {
        return of(kind).equals(Optional.of(this));
    }
}
