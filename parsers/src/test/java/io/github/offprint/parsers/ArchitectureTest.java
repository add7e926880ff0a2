package io.github.offprint.parsers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of parsers: formats beside one another over shared syntaxes, each with one door. */
class ArchitectureTest {
    private static final String HOME = "io.github.offprint.parsers";

    private static final ArchRule APART = classes()
            .that()
            .resideInAPackage(HOME + "..")
            .should(new FormatsApart())
            .because("a format can then be read, changed and removed alone")
            .allowEmptyShould(true);

    private static final ArchRule ONE_DOOR = classes()
            .that(describe("are public and of a format", FormatsApart::isOfAFormat))
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Format")
            .because("the reader, the mapping and the writer of a format are its own business")
            .allowEmptyShould(true);

    private static final ArchRule NO_CYCLES = slices().matching(HOME + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("syntaxes that need each other are one syntax with two names")
            .allowEmptyShould(true);

    private static final JavaClasses LIBRARY = Library.classes();

    @TempDir
    Path folder;

    @Test
    void formatsNeverSeeEachOther() {
        APART.check(LIBRARY);
    }

    @Test
    void aFormatHasOnePublicDoor() {
        ONE_DOOR.check(LIBRARY);
    }

    @Test
    void syntaxesFormNoCycle() {
        NO_CYCLES.check(LIBRARY);
    }

    @Test
    void aFormatThatSeesAnotherIsStopped() {
        JavaClasses nosy = Library.compile(
                folder,
                "package io.github.offprint.parsers.bibtex; class Sample extends io.github.offprint.parsers.ris.Sample"
                        + " {}",
                "package io.github.offprint.parsers.ris; public class Sample {}");
        assertThat(Library.violations(APART, nosy)).anyMatch(line -> line.contains("bibtex.Sample"));
        assertThat(Library.violations(ONE_DOOR, nosy)).anyMatch(line -> line.contains("ris.Sample"));
    }

    @Test
    void aSyntaxThatSeesAFormatIsStopped() {
        JavaClasses upward = Library.compile(
                folder,
                "package io.github.offprint.parsers.tagged; class Sample extends io.github.offprint.parsers.ris.Sample"
                        + " {}",
                "package io.github.offprint.parsers.ris; public class Sample {}");
        assertThat(Library.violations(APART, upward)).anyMatch(line -> line.contains("tagged.Sample"));
    }

    @Test
    void syntaxesThatNeedEachOtherAreStopped() {
        JavaClasses circle = Library.compile(
                folder,
                "package io.github.offprint.parsers.xml; public class Sample { io.github.offprint.parsers.html.Sample"
                        + " s; }",
                "package io.github.offprint.parsers.html; public class Sample { io.github.offprint.parsers.xml.Sample"
                        + " s; }");
        assertThat(Library.violations(NO_CYCLES, circle)).isNotEmpty();
    }

    @Test
    void aFormatMayLeanOnASyntax() {
        JavaClasses fine = Library.compile(
                folder,
                "package io.github.offprint.parsers.bibtex.names; class Sample extends"
                        + " io.github.offprint.parsers.latex.Sample {}",
                "package io.github.offprint.parsers.latex; public class Sample {}");
        assertThat(Library.violations(APART, fine)).isEmpty();
        assertThat(Library.violations(ONE_DOOR, fine)).isEmpty();
    }
}
