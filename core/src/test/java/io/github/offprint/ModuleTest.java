package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.offprint.model.Paper;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What only shows when core is a named module. The build runs this test on the module path, all others on the class path, where
 * it has nothing to look at.
 */
class ModuleTest {
    private final Module module = Paper.class.getModule();

    @BeforeEach
    void onTheModulePath() {
        assumeThat(module.isNamed()).isTrue();
    }

    @Test
    void isNamedAsTheDocumentationSays() {
        assertThat(module.getName()).isEqualTo("io.github.offprint.core");
    }

    @Test
    void everyExportIsUnqualified() {
        assertThat(module.getDescriptor().exports()).isNotEmpty().noneMatch(ModuleDescriptor.Exports::isQualified);
    }

    @Test
    void onlyTheModelIsOpen() {
        assertThat(module.getDescriptor().opens())
                .extracting(ModuleDescriptor.Opens::source)
                .containsExactly("io.github.offprint.model");
    }
}
