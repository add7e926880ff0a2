package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field has the questions that make sense for it; the compiler refuses the others. */
class CompileTimeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Query q = TITLE.contains(\"a\");",
                "Query q = YEAR.between(2018, 2022).and(not(TITLE.exactly().word(\"GAN\")));",
                "Query q = AUTHORS.any(named(\"Song\").and(affiliation(\"OpenAI\")));",
                "Query q = KEYWORDS.all().prefix(\"graph\");",
                "Query q = VENUE.is(\"ICLR\").or(VENUE.contains(\"workshop\"));",
                "Query q = PUBLISHED.within(\"2019-06\", \"2021\");",
                "Query q = IDENTIFIERS.of(Identifier.Scheme.DOI).and(LINKS.to(LinkKind.CODE));",
                "Query q = PRESENTATIONS.any(presentedAs(PresentationKind.ORAL).and(room(\"Hall A\")));",
                "Order o = UPVOTES.descending().then(TITLE.ascending().missingFirst());",
                "java.util.function.Predicate<Paper> p = TITLE.exists().negate();",
                "Facet<Integer> f = Papers.empty().where(TITLE.exists()).countBy(YEAR);",
                "Facet<Author> f = Papers.empty().where(TITLE.exists()).countBy(AUTHORS);",
                "Facet<String> f = Papers.empty().where(TITLE.exists()).countBy(VENUE);",
            })
    void compiles(String statement) {
        assertThat(errors(statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Query q = YEAR.contains(\"20\");",
                "Query q = YEAR.between(\"2018\", \"2022\");",
                "Query q = YEAR.atLeast(2018.5);",
                "Query q = YEAR.since(\"2018\");",
                "Query q = TITLE.atLeast(3);",
                "Query q = TITLE.between(\"a\", \"b\");",
                "Query q = TITLE.any().contains(\"a\");",
                "Query q = TITLE.is(2020);",
                "Query q = KEYWORDS.contains(\"a\");",
                "Query q = KEYWORDS.is(\"a\");",
                "Query q = AUTHORS.contains(\"a\");",
                "Query q = AUTHORS.any(\"Song\");",
                "Query q = AUTHORS.any(TITLE.contains(\"a\"));",
                "Query q = AUTHORS.any(room(\"Hall A\"));",
                "Query q = AUTHORS.any(named(\"Song\").and(room(\"Hall A\")));",
                "Query q = PRESENTATIONS.any(named(\"Song\"));",
                "Query q = LINKS.of(Identifier.Scheme.DOI);",
                "Query q = IDENTIFIERS.to(LinkKind.CODE);",
                "Query q = PUBLISHED.atLeast(2018);",
                "Query q = PUBLISHED.contains(\"2018\");",
                "Query q = TITLE.exists().and(named(\"Song\"));",
                "Query q = TITLE.exists().and(p -> true);",
                "Query q = TITLE;",
                "Query q = new Query() { };",
                "Order o = AUTHORS.ascending();",
                "Order o = KEYWORDS.descending();",
                "Order o = ANY_TEXT.ascending();",
                "Facet<String> f = Papers.empty().where(TITLE.exists()).countBy(YEAR);",
                "Object o = Papers.empty().where(YEAR);",
                "Object o = Papers.empty().where(TITLE.exists()).orderBy(TITLE);",
            })
    void doesNotCompile(String statement) {
        assertThat(errors(statement)).as(statement).isNotEmpty();
    }

    private List<String> errors(String statement) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, ImmutableList.of(folder));
            List<String> options = ImmutableList.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
            compiler.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            ImmutableList.of(new Snippet(statement)))
                    .call();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** A statement of a host's program. */
    private static final class Snippet extends SimpleJavaFileObject {
        private final String statement;

        Snippet(String statement) {
            super(URI.create("string:///Host.java"), Kind.SOURCE);
            this.statement = statement;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return """
                    import static io.github.offprint.query.Conditions.*;
                    import static io.github.offprint.query.Fields.*;
                    import static io.github.offprint.query.Query.not;
                    import io.github.offprint.Papers;
                    import io.github.offprint.model.*;
                    import io.github.offprint.query.*;
                    class Host {
                        void ask() {
                            %s
                        }
                    }
                    """.formatted(statement);
        }
    }
}
