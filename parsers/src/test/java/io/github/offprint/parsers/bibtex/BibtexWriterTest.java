package io.github.offprint.parsers.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.PaperReader;
import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.fixtures.HostileText;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PersonName;
import io.github.offprint.source.Source;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BibtexWriterTest {
    private static final BibtexFormat FORMAT = new BibtexFormat();
    private static final PaperReader READER = PaperReader.of(Formats.of(FORMAT));

    private static String written(Paper... papers) {
        StringWriter out = new StringWriter();
        Papers.of(List.of(papers)).write(out, FORMAT);
        return out.toString();
    }

    private static Papers read(String text) {
        return READER.read(Source.text("written", text)).papers();
    }

    @Test
    void writesAnEntryAsPeopleWriteThem() {
        Paper paper = Paper.titled("A Study of BERT & 100% Réunions")
                .author("José Horváth")
                .author(Author.of(PersonName.collective("Barnes and Noble")))
                .published(io.github.offprint.model.PartialDate.of(2024, 5))
                .venue(io.github.offprint.model.Venue.of("Journal of Rest"))
                .kind(PaperKind.ARTICLE)
                .publication(io.github.offprint.model.Publication.NONE.withPages("12-34"))
                .extra("bibtex:key", "horvath24")
                .build();
        assertThat(written(paper)).isEqualTo("""
                        @article{horvath24,
                          title = {A Study of {BERT} \\& 100\\% R{\\'e}unions},
                          author = {Jos{\\'e} Horv{\\'a}th and {Barnes and Noble}},
                          year = {2024},
                          month = may,
                          journal = {Journal of Rest},
                          pages = {12--34},
                        }
                        """);
    }

    @Test
    void namesReadBackWithTheirParts() {
        List<PersonName> names = List.of(
                PersonName.of("Ludwig van Beethoven"),
                PersonName.of("Song, Yang"),
                PersonName.of("Plato"),
                PersonName.collective("The Group, Inc."),
                PersonName.builder()
                        .given("Martin")
                        .family("King")
                        .suffix("Jr.")
                        .build(),
                PersonName.builder().given("Ana").family("García Ruiz").build(),
                PersonName.builder()
                        .given("M.")
                        .particle("de la")
                        .family("Fuente")
                        .build(),
                PersonName.of("yibin Li"),
                PersonName.of("José Ángel Öztürk"));
        for (PersonName name : names) {
            Paper paper = Paper.titled("Names")
                    .author(Author.of(name))
                    .author("Other Author")
                    .build();
            PersonName back = read(written(paper)).get(0).authors().get(0).name();
            assertThat(back.family()).as(name.printed()).isEqualTo(name.family());
            assertThat(back.given()).as(name.printed()).isEqualTo(name.given());
            assertThat(back.particle()).as(name.printed()).isEqualTo(name.particle());
            assertThat(back.suffix()).as(name.printed()).isEqualTo(name.suffix());
        }
    }

    @Property(tries = 300)
    void whatIsLostIsReported(@ForAll Paper paper) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(paper).write(out, FORMAT);
        Papers read = read(out.toString());
        ImmutableSet<String> lost = report.losses().stream().map(Loss::field).collect(ImmutableSet.toImmutableSet());
        if (read.isEmpty()) {
            assertThat(lost).contains("title");
            return;
        }
        assertThat(read.size()).isEqualTo(1);
        assertThat(PaperField.differing(paper, read.get(0)).stream().map(PaperField::key))
                .containsExactlyInAnyOrderElementsOf(lost);
    }

    @Property(tries = 200)
    void bracesMatchAndWhatIsWholeIsWrittenTheSameAgain(@ForAll Paper paper) {
        StringWriter out = new StringWriter();
        WriteReport report = Papers.of(paper).write(out, FORMAT);
        String first = out.toString();
        assertThat(isBalanced(first)).isTrue();
        if (report.isComplete()) {
            assertThat(written(read(first).list().toArray(Paper[]::new))).isEqualTo(first);
        }
    }

    @Test
    void noTextBreaksOutOfItsField() {
        List<Paper> papers = new ArrayList<>();
        for (String text : HostileText.all()) {
            papers.add(Paper.titled("T " + text)
                    .author("A " + text)
                    .abstractText("B " + text)
                    .keyword("K " + text)
                    .extra("bibtex:note", "N " + text)
                    .extra("bibtex:key", text.isBlank() ? null : text)
                    .build());
        }
        String written = written(papers.toArray(Paper[]::new));
        Papers read = read(written);
        assertThat(read.size()).isEqualTo(papers.size());
        assertThat(isBalanced(written)).isTrue();
        assertThat(read.stream().map(Paper::title)).allMatch(title -> title.startsWith("T"));
    }

    @Test
    void keysAreUniqueAndStayWhateverTheOrderAndTheLocale() {
        List<Paper> papers = new ArrayList<>(PaperGenerator.seeded(5).papers(60));
        papers.add(Paper.titled("深度学习").build());
        papers.add(Paper.titled("INDEX of Things").author("İpek Işık").build());
        papers.add(Paper.titled("Kept").extra("bibtex:key", "Smith:2020/a").build());
        papers.add(Paper.titled("Not kept").extra("bibtex:key", "a b,c").build());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            List<String> keys = keys(papers);
            assertThat(keys).doesNotHaveDuplicates().contains("Smith:2020/a").allMatch(CitationKeys::isValid);
            Locale.setDefault(Locale.ROOT);
            List<Paper> reversed = new ArrayList<>(papers);
            Collections.reverse(reversed);
            assertThat(keys(reversed)).containsExactlyInAnyOrderElementsOf(keys);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ofTwoPapersWithOneKeyTheSecondGetsAnother() {
        Paper one = Paper.titled("One").extra("bibtex:key", "same").build();
        Paper other = Paper.titled("Other").extra("bibtex:key", "SAME").build();
        Paper twin = Paper.titled("Twin").build();
        assertThat(keys(List.of(one, other, twin, twin))).first().isEqualTo("same");
        assertThat(keys(List.of(one, other, twin, twin)))
                .doesNotHaveDuplicates()
                .last()
                .asString()
                .endsWith("-2");
    }

    private static List<String> keys(List<Paper> papers) {
        CitationKeys keys = new CitationKeys();
        return papers.stream().map(keys::next).toList();
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
