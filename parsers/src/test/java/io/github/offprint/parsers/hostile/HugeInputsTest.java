package io.github.offprint.parsers.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are larger than the machine, or mean to become so. */
class HugeInputsTest {
    private static final String MEBIBYTES = "100";

    @TempDir
    Path scratch;

    @Test
    void areReadOrRefusedInASmallMachine() throws IOException, InterruptedException {
        assertThat(SmallMachine.run(scratch, List.of(), HugeRun.class, MEBIBYTES))
                .containsExactly("done");
    }
}
