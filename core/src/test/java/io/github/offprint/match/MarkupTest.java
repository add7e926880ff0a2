package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Folding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sim&#233;on | Siméon",
                "Sim&#xE9;on | Siméon",
                "Sim&eacute;on | Simeon",
                "Gr&uuml;n &amp; Co | Grun & Co",
                "Gr&amp;#252;n | Grün",
                "AT&T | AT&T",
                "a &unknown; b | a &unknown; b",
                "a &#; b &#x; c | a &#; b &#x; c",
                "&#99999999; | &#99999999;",
                "H<sub>2</sub>O | H2O",
                "a < b > c | a < b > c",
                "<i>Slow</i> Looms | Slow Looms",
                "Sl\\\"{o}w | Slow",
                "Sl\\'ow | Slow",
                "Stra\\ss{}e | Strasse",
                "\\L{}\\'od\\'z | lodz",
                "\\emph{Slow} Looms | Slow Looms",
                "\\v{c}as and \\c cas | cas and cas",
                "$\\varepsilon$-Looms | epsilon-Looms",
                "&rho;-Looms | rho-Looms",
                "50\\% of {L}ooms | 50% of Looms",
                "Slow~Looms | Slow Looms",
                "Slow\\ Looms |  Slow  Looms",
                "Looms\\ | Looms"
            })
    void markupIsUndone(String printed, String plain) {
        assertThat(Markup.undone(printed).strip()).isEqualTo(plain.strip());
    }

    @Test
    void aTextWithoutMarkupIsTheSameObject() {
        String plain = "Slow Looms";
        assertThat(Markup.undone(plain)).isSameAs(plain);
    }

    @Test
    void aDashBetweenWordsIsOneBetweenBlanks() {
        assertThat(Markup.undone("Slow—Looms")).isEqualTo("Slow - Looms");
    }

    /** Looking for the end of each start would take minutes here. */
    @Test
    @Timeout(10)
    void aTextOfNothingButStartsCostsNoMoreThanAnother() {
        for (String start : ImmutableList.of("&", "<a", "\\", "{")) {
            String text = start.repeat(300_000);
            assertThat(Markup.undone(text).length()).isLessThanOrEqualTo(text.length());
        }
    }

    @Property(tries = 500)
    void anyTextComesToAnEnd(@ForAll @CharRange(from = '!', to = '~') String text) {
        assertThat(Folding.CASE.fold(Markup.undone(text)).length()).isLessThanOrEqualTo(3 * text.length() + 3);
    }
}
