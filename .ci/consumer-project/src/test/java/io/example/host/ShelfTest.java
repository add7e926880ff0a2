package io.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.offprint.fixtures.SamplePapers;
import org.junit.jupiter.api.Test;

class ShelfTest {
    @Test
    void aPaperStandsUnderItsFirstLetter() {
        assertEquals("S", Shelf.of(SamplePapers.complete()));
    }
}
