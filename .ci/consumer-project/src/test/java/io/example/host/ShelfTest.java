package io.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.offprint.model.Paper;
import org.junit.jupiter.api.Test;

class ShelfTest {
    @Test
    void aPaperStandsUnderItsFirstLetter() {
        assertEquals("R", Shelf.of(Paper.titled("Reading without an index").build()));
    }
}
