package io.github.offprint.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.parsers.postersession.PosterSessionFormat;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only shows when the library is in named modules: that the formats are found there, and are the same ones. */
class ModuleTest {
    private static final String SERVICE = PaperFormat.class.getName();

    private final Module core = PaperFormat.class.getModule();
    private final Module parsers = PosterSessionFormat.class.getModule();

    @BeforeEach
    void onTheModulePath() {
        assumeThat(parsers.isNamed()).isTrue();
    }

    @Test
    void isNamedAsTheDocumentationSays() {
        assertThat(parsers.getName()).isEqualTo("io.github.offprint.parsers");
    }

    @Test
    void formatsOfBothModulesAreFound() {
        assertThat(Formats.discovered())
                .extracting(format -> format.getClass().getModule())
                .contains(core, parsers);
    }

    /** The class path reads the service file and the module path the descriptor; a format must not live on one of them only. */
    @Test
    void theServiceFilesNameTheFormatsOfTheModules() throws IOException {
        assertThat(namedInServiceFile(core)).containsExactlyInAnyOrderElementsOf(providedBy(core));
        assertThat(namedInServiceFile(parsers)).containsExactlyInAnyOrderElementsOf(providedBy(parsers));
    }

    private static List<String> providedBy(Module module) {
        return module.getDescriptor().provides().stream()
                .filter(provides -> provides.service().equals(SERVICE))
                .map(ModuleDescriptor.Provides::providers)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> namedInServiceFile(Module module) throws IOException {
        try (InputStream file = Objects.requireNonNull(module.getResourceAsStream("META-INF/services/" + SERVICE))) {
            return Splitter.on('\n')
                    .trimResults()
                    .omitEmptyStrings()
                    .splitToList(new String(file.readAllBytes(), UTF_8));
        }
    }
}
