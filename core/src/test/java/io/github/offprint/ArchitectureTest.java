package io.github.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.offprint.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shape of core: each package leans only on what {@link PackageTable} says, and none leans in a circle. Every rule is
 * also shown a few lines of code that break it, so that a rule which can no longer fail is noticed.
 */
class ArchitectureTest {
    private static final String HOME = "io.github.offprint";
    private static final String FIXTURES = HOME + ".fixtures..";

    private static final ArchRule TABLE = classes()
            .that()
            .resideOutsideOfPackage(FIXTURES)
            .should(new PackageTable())
            .because("data flows one way, and who knows the table knows where a line may stand")
            .allowEmptyShould(true);

    private static final ArchRule WITHOUT_AN_ENGINE = noClasses()
            .that()
            .resideInAPackage(FIXTURES)
            .and()
            .resideOutsideOfPackages(HOME + ".fixtures.junit..", HOME + ".fixtures.jqwik..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.opentest4j..", "net.jqwik..", "org.assertj..")
            .because("a host takes papers from the fixtures with any test engine, and with none")
            .allowEmptyShould(true);

    private static final ArchRule NO_CYCLES = slices().assignedFrom(new PackageByPackage())
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package with two names")
            .allowEmptyShould(true);

    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages(HOME);
    private static final JavaClasses LIBRARY =
            EVERYTHING.that(describe("are main classes or fixtures", type -> isMain(type) || isFixture(type)));

    @TempDir
    Path folder;

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        TABLE.check(LIBRARY);
    }

    @Test
    void packagesFormNoCycle() {
        NO_CYCLES.check(LIBRARY);
    }

    @Test
    void fixturesLeanOnNothingThatIsNotShipped() {
        fixturesLeanOnlyOn(LIBRARY).check(LIBRARY);
    }

    @Test
    void fixturesLoadWithoutATestEngine() {
        WITHOUT_AN_ENGINE.check(LIBRARY);
    }

    @Test
    void fixturesThatNeedATestEngineAreSeen() {
        JavaClasses leaning = compile(
                "package io.github.offprint.fixtures; class Sample extends org.junit.jupiter.api.Sample {}",
                "package org.junit.jupiter.api; public class Sample {}");
        assertThat(violations(WITHOUT_AN_ENGINE, leaning)).anyMatch(line -> line.contains("jupiter.api.Sample"));
    }

    @Test
    void theTableStopsAnImportThatGoesUp() {
        JavaClasses upward = compile(
                "package io.github.offprint.model; class Sample { Object shelf = new io.github.offprint.index.Sample();"
                        + " }",
                "package io.github.offprint.index; public class Sample {}");
        assertThat(violations(TABLE, upward)).anyMatch(line -> line.contains("model.Sample"));
    }

    @Test
    void theTableStopsASisterOfTheQueryForms() {
        JavaClasses sister = compile(
                "package io.github.offprint.query.sql; class Sample extends io.github.offprint.query.json.Sample {}",
                "package io.github.offprint.query.json; public class Sample {}");
        assertThat(violations(TABLE, sister)).anyMatch(line -> line.contains("sql.Sample"));
    }

    @Test
    void theTableStopsALibraryWhereItDoesNotBelong() {
        JavaClasses stray = compile(
                "package io.github.offprint.match; class Sample { com.fasterxml.jackson.Sample shape; }",
                "package com.fasterxml.jackson; public class Sample {}");
        assertThat(violations(TABLE, stray)).anyMatch(line -> line.contains("com.fasterxml.jackson.Sample"));
    }

    @Test
    void theTableStopsAPackageItDoesNotKnow() {
        JavaClasses stranger = compile("package io.github.offprint.cellar; class Sample {}");
        assertThat(violations(TABLE, stranger)).anyMatch(line -> line.contains("does not know"));
    }

    @Test
    void theTableLetsAnImportPassThatGoesDown() {
        JavaClasses downward = compile(
                "package io.github.offprint.model; class Sample extends io.github.offprint.text.Sample {}",
                "package io.github.offprint.text; public class Sample {}");
        assertThat(violations(TABLE, downward)).isEmpty();
    }

    @Test
    void cyclesAreSeenThroughSubPackages() {
        JavaClasses circle = compile(
                "package io.github.offprint.query; public class Sample { io.github.offprint.query.sql.Sample hen; }",
                "package io.github.offprint.query.sql; public class Sample { io.github.offprint.query.Sample egg; }");
        assertThat(violations(NO_CYCLES, circle)).isNotEmpty();
    }

    @Test
    void fixturesThatLeanOnAnotherTestAreSeen() {
        JavaClasses leaning = compile(
                "package io.github.offprint.fixtures; class Sample extends io.github.offprint.model.Sample {}",
                "package io.github.offprint.model; public class Sample {}");
        JavaClasses shipped = leaning.that(describe("shipped", ArchitectureTest::isFixture));
        assertThat(violations(fixturesLeanOnlyOn(shipped), leaning)).anyMatch(line -> line.contains("model.Sample"));
    }

    private static ArchRule fixturesLeanOnlyOn(JavaClasses shipped) {
        return noClasses()
                .that()
                .resideInAPackage(FIXTURES)
                .should()
                .dependOnClassesThat(describe(
                        "are other tests of core",
                        type -> type.getPackageName().startsWith(HOME)
                                && !shipped.contain(type.getBaseComponentType().getName())))
                .because("the fixtures artifact holds the fixtures package alone")
                .allowEmptyShould(true);
    }

    private static boolean isFixture(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(HOME + ".fixtures.");
    }

    /** Whether the class was compiled into the folder that one main class is known to be in. */
    private static boolean isMain(JavaClass type) {
        return place(type).equals(place(EVERYTHING.get(Problem.class)));
    }

    private static String place(JavaClass type) {
        String file = type.getSource().orElseThrow().getUri().toString();
        return file.substring(0, file.length() - (type.getName().length() + ".class".length()));
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** The classes that these files would give, each with a type {@code Sample} in a package of its own. */
    private JavaClasses compile(String... files) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-d", folder.toString()));
        for (int i = 0; i < files.length; i++) {
            arguments.add(write(folder.resolve(i + "/Sample.java"), files[i]).toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(result).as(said.toString()).isZero();
        return new ClassFileImporter().importPath(folder);
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each package is its own slice, the front door and sub-packages too. */
    private static final class PackageByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
