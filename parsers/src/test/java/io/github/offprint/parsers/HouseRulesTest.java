package io.github.offprint.parsers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every class the library ships. Each rule is also shown a sample that breaks it, so that a rule which can no
 * longer fail is noticed.
 */
class HouseRulesTest {
    private static final ImmutableSet<String> DUMPING_GROUNDS =
            ImmutableSet.of("util", "utils", "impl", "helper", "helpers", "manager", "common", "misc");

    /** Where text of unknown origin passes through. */
    private static final ImmutableSet<String> HOT = ImmutableSet.of(
            "io.github.offprint.text",
            "io.github.offprint.model",
            "io.github.offprint.source",
            "io.github.offprint.format",
            "io.github.offprint.parsers");

    /** Format packages with a regular expression, each with its reason in a comment here. */
    private static final ImmutableSet<String> REGEX_ALLOWED = ImmutableSet.of();

    private static final ImmutableSet<String> OUTSIDE =
            ImmutableSet.of("java.net", "java.net.http", "java.util.logging", "org.slf4j", "java.lang.reflect");

    /** What {@code java.net} has for reading and writing addresses without going there. */
    private static final ImmutableSet<String> NAMES_OF_PLACES = ImmutableSet.of(
            "java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder");

    private static final ArchRule NAMED_ROOMS = noClasses()
            .should()
            .resideInAnyPackage(
                    DUMPING_GROUNDS.stream().map(name -> ".." + name + "..").toArray(String[]::new))
            .orShould()
            .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
            .because("such names say nothing of what is inside, so everything ends there")
            .allowEmptyShould(true);

    private static final ArchRule NULL_MARKED = classes()
            .should(ArchCondition.from(describe(
                    "be in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("NullAway looks only where a package says @NullMarked, and a sub-package does not inherit it")
            .allowEmptyShould(true);

    private static final ArchRule SAME_EVERYWHERE = classes()
            .should(new ForbiddenMembers("lean on no habit of the machine", ForbiddenMembers.HABITS_OF_THE_MACHINE))
            .because("the same listing gives the same papers and the same bytes on every machine and day")
            .allowEmptyShould(true);

    private static final ArchRule NO_REGEX = noClasses()
            .that(describe("are on the way of hostile text", HouseRulesTest::isHot))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex")
            .because("a regular expression can take quadratic time or deepen the stack with its input")
            .allowEmptyShould(true);

    private static final ArchRule NO_HIDDEN_REGEX = classes()
            .that(describe("are on the way of hostile text", HouseRulesTest::isHot))
            .should(new ForbiddenMembers(
                    "call no method with a regular expression inside", ForbiddenMembers.HIDDEN_REGEX))
            .because("a regular expression can take quadratic time or deepen the stack with its input")
            .allowEmptyShould(true);

    private static final ArchRule NOTHING_SERIALIZABLE = noClasses()
            .that()
            .areNotAssignableTo(Enum.class)
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(Serializable.class)
            .because("papers and queries travel as JSON; Java serialisation would freeze every private field")
            .allowEmptyShould(true);

    /** JUnit's own words for the parameters of a test are those of reflection. */
    private static final ArchRule STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("..fixtures.junit..")
            .should()
            .dependOnClassesThat(describe("reach outside", HouseRulesTest::isOutside))
            .because("a library inside somebody's program opens no socket, writes no log and reflects on nothing")
            .allowEmptyShould(true);

    private static final ArchRule NO_STATIC_STATE = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("two hosts in one virtual machine must not meet")
            .allowEmptyShould(true);

    private static final JavaClasses LIBRARY = Library.classes();

    @TempDir
    Path folder;

    static Stream<ArchRule> rules() {
        return Stream.of(
                NAMED_ROOMS,
                NULL_MARKED,
                SAME_EVERYWHERE,
                NO_REGEX,
                NO_HIDDEN_REGEX,
                NOTHING_SERIALIZABLE,
                STAYS_INSIDE,
                NO_STATIC_STATE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLibraryKeeps(ArchRule rule) {
        rule.check(LIBRARY);
    }

    /** Otherwise a change of the build could leave the rules with nothing to look at. */
    @Test
    void theRulesSeeCore() {
        assertThat(LIBRARY.stream().map(JavaClass::getName)).contains("io.github.offprint.model.Paper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"package io.github.offprint.util; class Sample {}", "package p; class Sample { class XUtils {} }"
            })
    void roomsWithoutAMeaningAreStopped(String source) {
        assertStopped(NAMED_ROOMS, source);
    }

    @Test
    void aPackageThatDoesNotSpeakOfNullIsStopped() {
        assertStopped(NULL_MARKED, "package io.github.offprint.cellar; class Sample {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String a(String s) { return s.toLowerCase(); }",
                "java.util.function.UnaryOperator<String> a = String::toUpperCase;",
                "byte[] a(String s) { return s.getBytes(); }",
                "String a(byte[] b) { return new String(b); }",
                "Object a(java.io.InputStream in) { return new java.io.InputStreamReader(in); }",
                "String a(String s) { return String.format(s, 1.5); }",
                "Object a() { return java.time.LocalDate.now(); }",
                "void a() { System.err.println(); }",
            })
    void habitsOfTheMachineAreStopped(String member) {
        assertStopped(SAME_EVERYWHERE, "class Sample { " + member + " }");
    }

    /** A name with a slip in it would forbid nothing. */
    @Test
    void everyForbiddenMemberExists() {
        assertThat(Iterables.concat(
                        ForbiddenMembers.HABITS_OF_THE_MACHINE.keySet(), ForbiddenMembers.HIDDEN_REGEX.keySet()))
                .allSatisfy(member -> assertThat(membersOf(owner(member))).contains(member));
    }

    @Test
    void regularExpressionsOnTheWayOfHostileTextAreStopped() {
        assertStopped(NO_REGEX, "package io.github.offprint.text; class Sample { java.util.regex.Pattern p; }");
        assertStopped(
                NO_HIDDEN_REGEX,
                "package io.github.offprint.parsers.ris; class Sample { boolean a(String s) { return s.matches(s); }"
                        + " }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Sample implements java.io.Serializable {}",
                "class Sample { Object a = new java.util.ArrayList<String>() {}; }",
                "record Sample() implements java.io.Externalizable { public void readExternal(java.io.ObjectInput i) {}"
                        + " public void writeExternal(java.io.ObjectOutput o) {} }",
            })
    void serializableTypesAreStopped(String source) {
        assertStopped(NOTHING_SERIALIZABLE, source);
    }

    @Test
    void enumsAndExceptionsPassAlthoughTheyAreSerializable() {
        JavaClasses fine = Library.compile(
                folder, "class Sample { enum E { A { }, B } static class X extends RuntimeException {} }");
        assertThat(Library.violations(NOTHING_SERIALIZABLE, fine)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.net.Socket", "java.net.URL", "java.lang.reflect.Method", "System.Logger"})
    void reachingOutsideIsStopped(String type) {
        assertStopped(STAYS_INSIDE, "class Sample { " + type + " a; }");
    }

    @Test
    void staticStateIsStopped() {
        assertStopped(NO_STATIC_STATE, "class Sample { static int count; }");
    }

    private void assertStopped(ArchRule rule, String source) {
        assertThat(Library.violations(rule, Library.compile(folder, source))).isNotEmpty();
    }

    private static boolean isHot(JavaClass type) {
        String name = type.getPackageName();
        return HOT.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."))
                && !REGEX_ALLOWED.contains(name);
    }

    private static boolean isOutside(JavaClass type) {
        return (OUTSIDE.contains(type.getPackageName()) && !NAMES_OF_PLACES.contains(type.getName()))
                || type.getName().equals("java.lang.System$Logger");
    }

    /** The class of {@code java.lang.String.<init>([B)}. */
    private static JavaClass owner(String member) {
        String name = Splitter.on('(').splitToList(member).get(0);
        try {
            return new ClassFileImporter().importClass(Class.forName(name.substring(0, name.lastIndexOf('.'))));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(member, e);
        }
    }

    private static List<String> membersOf(JavaClass type) {
        return type.getMembers().stream().map(JavaMember::getFullName).toList();
    }
}
