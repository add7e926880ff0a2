package io.github.offprint.parsers.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.endnote.EndnoteReferFormat;
import io.github.offprint.parsers.medline.MedlineFormat;
import io.github.offprint.parsers.ris.RisFormat;
import io.github.offprint.parsers.wos.WosTaggedFormat;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Source;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every tagged format, on files of whole records. */
class TaggedLawsTest {
    /** A way to print a record of a format. */
    private record Printed(PaperFormat format, String head, String record, String end) {
        PaperReader reader() {
            return PaperReader.of(Formats.of(format)).as(format.id());
        }

        String file(int records) {
            return head
                    + IntStream.range(0, records)
                            .mapToObj(number -> record.replace("#", String.valueOf(100 + number)))
                            .collect(Collectors.joining())
                    + end;
        }

        @Override
        public String toString() {
            return format.id();
        }
    }

    private static final Printed RIS = new Printed(new RisFormat(), "", """
            TY  - JOUR
            TI  - Lamp #
            AU  - Quill, Ada
            AU  - Lund, Kofi
            PY  - 2021/05/07/
            AB  - We light lamp #.
            And another one.
            SN  - 2049-3630
            ZZ  - unknown
            ER  - \s

            """, "");

    private static final Printed MEDLINE = new Printed(new MedlineFormat(), "", """
            PMID- 99900#
            OWN - NLM
            TI  - Lamp
                  #
            AB  - We light lamp #
                  and another one.
            FAU - Quill, Ada
            AU  - Quill A
            AD  - Harbour Lab.
            FAU - Lund, Kofi
            AU  - Lund K
            DP  - 2021 May 7
            ZZ  - unknown

            """, "");

    private static final Printed REFER = new Printed(new EndnoteReferFormat(), "", """
            %0 Journal Article
            %T Lamp #
            %A Quill, Ada
            %A Lund, Kofi
            %D 2021
            %K light
            lamps
            %X We light lamp #.
            %3 unknown

            """, "");

    private static final Printed WOS =
            new Printed(new WosTaggedFormat(), "FN Lantern Analytics\nVR 1.0\n", """
            PT J
            AU Quill, A
               Lund, K
            AF Quill, Ada
               Lund, Kofi
            TI Lamp
               #
            AB We light lamp #
               and another one.
            C1 [Quill, Ada; Lund, Kofi] Harbour Lab, Lanternby.
            PY 2021
            PD MAY 7
            ZZ unknown
            ER

            """, "EF\n");

    private static final ImmutableList<Printed> ALL = ImmutableList.of(RIS, MEDLINE, REFER, WOS);

    @Property(tries = 300)
    void damageToOneRecordLeavesTheOthers(
            @ForAll("printed") Printed printed,
            @ForAll @IntRange(max = 5) int damaged,
            @ForAll @IntRange(max = 10_000) int from,
            @ForAll @IntRange(max = 60) int length,
            @ForAll("noise") String noise) {
        String file = printed.file(6);
        Reading clean = printed.reader().read(Source.text("file", file));
        Span span = clean.span(damaged);
        int start = (int) (span.start().offset() + from % (span.length() + 1));
        int end = (int) Math.min(span.end().offset(), start + length);
        String text = file.substring(0, start) + noise + file.substring(end);

        List<Paper> others = new ArrayList<>(clean.papers().list());
        others.remove(damaged);
        assertThat(printed.reader().read(Source.text("file", text)).papers().list())
                .as(text)
                .containsSubsequence(others);
    }

    /** The faults that files really have, as whole records between good ones. */
    @Property(tries = 100)
    void aBrokenRecordBetweenTwoCostsItselfAndIsAProblem(
            @ForAll("printed") Printed printed, @ForAll @IntRange(max = 3) int place) {
        String file = printed.file(4);
        Reading clean = printed.reader().read(Source.text("file", file));
        int at = (int) clean.span(place).start().offset();
        String broken = printed.record()
                .replace("Lamp", "")
                .replace("      #\n", "")
                .replace("   #\n", "")
                .replace(" #\n", "\n")
                .replace("#", "999");
        Reading reading =
                printed.reader().read(Source.text("file", file.substring(0, at) + broken + file.substring(at)));
        assertThat(reading.papers().list()).isEqualTo(clean.papers().list());
        assertThat(reading.problems())
                .anyMatch(problem -> problem.code() == ProblemCode.MISSING_TITLE
                        && problem.span().start().line()
                                == clean.span(place).start().line());
    }

    @Property(tries = 30)
    void lineEndsDoNotCount(@ForAll("printed") Printed printed, @ForAll @IntRange(max = 6) int records) {
        String file = printed.file(records);
        Reading clean = printed.reader().read(Source.text("file", file));
        for (String end : List.of("\r\n", "\r")) {
            Reading other = printed.reader().read(Source.text("file", file.replace("\n", end)));
            assertThat(other.papers().list()).isEqualTo(clean.papers().list());
            assertThat(lines(other)).isEqualTo(lines(clean));
        }
    }

    private static List<String> lines(Reading reading) {
        return reading.records().stream()
                .map(record -> record.span().start() + "-" + record.span().end())
                .toList();
    }

    @Property(tries = 30)
    void joinedFilesReadAsTheirParts(
            @ForAll("printed") Printed printed,
            @ForAll @IntRange(max = 4) int one,
            @ForAll @IntRange(max = 4) int two) {
        String first = printed.file(one);
        String second = printed.file(two);
        List<Paper> parts = new ArrayList<>(
                printed.reader().read(Source.text("a", first)).papers().list());
        parts.addAll(printed.reader().read(Source.text("b", second)).papers().list());
        assertThat(printed.reader()
                        .read(Source.text("c", first + "\n" + second))
                        .papers()
                        .list())
                .isEqualTo(parts);
    }

    /** Of a file that is cut, all papers are there but the last, which may be cut itself. */
    @Property(tries = 100)
    void aBeginningOfAFileHasABeginningOfItsPapers(
            @ForAll("printed") Printed printed, @ForAll @IntRange(max = 2_000) int length) {
        String file = printed.file(5);
        List<Paper> all =
                printed.reader().read(Source.text("file", file)).papers().list();
        String cut = file.substring(0, Math.min(length, file.length()));
        List<Paper> papers =
                printed.reader().read(Source.text("file", cut)).papers().list();
        assertThat(papers.size()).isLessThanOrEqualTo(all.size());
        int sure = Math.max(0, papers.size() - 1);
        assertThat(papers.subList(0, sure)).isEqualTo(all.subList(0, sure));
    }

    @Property(tries = 100)
    void theTextOfAProblemIsWhereItsSpanSays(
            @ForAll("printed") Printed printed, @ForAll @IntRange(max = 1_000) int at, @ForAll("noise") String noise) {
        String file = printed.file(4);
        int place = Math.min(at, file.length());
        String text = (file.substring(0, place) + noise + file.substring(place)).replace("\r", "\n");
        for (Problem problem : printed.reader().read(Source.text("file", text)).problems()) {
            if (problem.code() != ProblemCode.REPEATED_PAPER) {
                assertThat(visible(problem.text()))
                        .as(problem.toString())
                        .isEqualTo(visible(
                                text.substring((int) problem.span().start().offset(), (int)
                                        problem.span().end().offset())));
            }
        }
    }

    /** Blanks and byte order marks at the borders of lines belong to no line. */
    private static String visible(String text) {
        return Blanks.collapse(text.replace("\uFEFF", ""));
    }

    @Property(tries = 30)
    void aRecordStartsAtItsFirstTagAndEndsAtItsLastLine(
            @ForAll("printed") Printed printed, @ForAll @IntRange(min = 1, max = 6) int records) {
        String file = printed.file(records);
        for (PaperRecord record :
                printed.reader().read(Source.text("file", file)).records()) {
            assertThat(printed.record().replace("#", record.paper().title().replace("Lamp ", "")))
                    .startsWith(file.substring((int) record.span().start().offset(), (int)
                            record.span().end().offset()));
        }
    }

    @Provide
    Arbitrary<Printed> printed() {
        return Arbitraries.of(ALL);
    }

    @Provide
    Arbitrary<String> noise() {
        Arbitrary<String> piece = Arbitraries.of(
                "", "\n", "\r", "TY", "  - ", "ER  - ", "PMID- 1", "%0 ", "%T x", "PT J", "ER", "EF", "AU  - ", "   ",
                "\u2028", "\u0000", ";", "1.", "lamp", "\uFEFF", "AB  - x");
        return piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }
}
