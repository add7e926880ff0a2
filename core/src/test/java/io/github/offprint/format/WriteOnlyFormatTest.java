package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WriteOnlyFormatTest {
    private final PaperFormat page = new Page();

    @Test
    void canBeWrittenAndKnowsNoInput() {
        assertThat(page.canWrite()).isTrue();
        assertThat(page.canRead()).isFalse();
        assertThat(page.detect(new Head("page.html", "<html>", true)).confidence())
                .isZero();
    }

    @Test
    void saysItsNameWhenItIsAskedToRead() {
        assertThatThrownBy(() -> page.open(new Untouched()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the format page can be written, not read");
    }

    private static final class Page extends WriteOnlyFormat {
        @Override
        public String id() {
            return "page";
        }

        @Override
        public String description() {
            return "something to look at";
        }

        @Override
        public ImmutableSet<String> extensions() {
            return ImmutableSet.of("html");
        }

        @Override
        public PaperWriter writer(WriteContext context) {
            return paper -> {};
        }
    }

    /** A reading of which nothing may be asked. */
    private static final class Untouched implements ReadContext {
        @Override
        public Head head() {
            throw new AssertionError("head");
        }

        @Override
        public Limits limits() {
            throw new AssertionError("limits");
        }

        @Override
        public Optional<LocalDate> asOf() {
            throw new AssertionError("asOf");
        }

        @Override
        public Reader characters() {
            throw new AssertionError("characters");
        }

        @Override
        public InputStream bytes() {
            throw new AssertionError("bytes");
        }

        @Override
        public void report(Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void ignore(Span span, IgnoredReason reason) {
            throw new AssertionError(span);
        }
    }
}
