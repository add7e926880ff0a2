package io.github.offprint.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private static final Span PLACE = new Span("page.txt", new Position(186, 1, 9000), new Position(186, 5, 9004));

    @Test
    void isShownOnOneLineAsToolsShowProblems() {
        assertThat(new Problem(ProblemCode.INVALID_VALUE, PLACE, "a year of words", "twenty\ttwenty"))
                .hasToString("page.txt:186:1: warning INVALID_VALUE a year of words: twenty\\ttwenty");
        assertThat(Problem.of(ProblemCode.NO_PAPERS, Span.startOf("page.txt"), ""))
                .hasToString("page.txt:1:1: note NO_PAPERS the input holds no papers");
    }

    @Test
    void showsTheBeginningOfALongText() {
        Problem problem = Problem.of(ProblemCode.ORPHAN_ABSTRACT, PLACE, "𝒙".repeat(100));
        assertThat(problem.text()).hasSize(200);
        assertThat(problem.excerpt()).isEqualTo("𝒙".repeat(79) + "…");
    }

    @Property
    void nothingInItSteersATerminal(@ForAll String source, @ForAll String message, @ForAll String text) {
        Span span = Span.startOf(source);
        Problem problem = new Problem(ProblemCode.INVALID_VALUE, span, message, text);
        assertThat(problem.text()).isEqualTo(text);
        assertThat(problem.excerpt().codePointCount(0, problem.excerpt().length()))
                .isLessThanOrEqualTo(Problem.EXCERPT_LIMIT);
        assertThat(problem.toString().codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> c >= 0x202A && c <= 0x202E)
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @ParameterizedTest
    @EnumSource
    void aCodeSaysWhatItMeansInOneClause(ProblemCode code) {
        assertThat(code.meaning()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
        assertThat(code.hint()).doesNotEndWith(".").doesNotContain("\n");
        assertThat(code.severity()).isNotNull();
    }

    @Test
    void aLogKeepsTheFirstAndCountsAll() {
        ProblemLog log = new ProblemLog(2);
        Problem note = Problem.of(ProblemCode.NO_PAPERS, PLACE, "");
        Problem warning = Problem.of(ProblemCode.INVALID_VALUE, PLACE, "");
        log.report(note);
        log.report(warning);
        log.report(warning);
        assertThat(log.problems()).containsExactly(note, warning);
        assertThat(log.total()).isEqualTo(3);
        assertThat(log.dropped()).isEqualTo(1);
        assertThat(log.count(ProblemCode.INVALID_VALUE)).isEqualTo(2);
        assertThat(log.count(ProblemCode.CANCELLED)).isZero();
        assertThat(log.counts()).containsEntry(ProblemCode.NO_PAPERS, 1L).hasSize(2);
        assertThatThrownBy(() -> new ProblemLog(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExceptionSaysItsProblem() {
        Problem problem = Problem.of(ProblemCode.MALFORMED_RECORD, PLACE, "{");
        assertThat(new ReadException(problem)).hasMessage(problem.toString()).hasNoCause();
        assertThat(new ReadException(problem).problem()).isEqualTo(problem);
    }

    @Test
    void aFailureOfTheInputIsSaidInWords() {
        assertThat(ReadException.unreadable("a", new NoSuchFileException("a")))
                .hasMessage("a:1:1: error UNREADABLE the input could not be read: no such file");
        assertThat(ReadException.unreadable("a", new AccessDeniedException("a")))
                .hasMessageEndingWith("access denied");
        IOException other = new IOException("unplugged");
        assertThat(ReadException.unreadable("a", other))
                .hasMessageEndingWith("unplugged")
                .hasCause(other);
    }
}
