package io.github.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {
    private static final Author ADA = Author.of("Ada Alderwood");

    @Test
    void changesOneThingAtATime() {
        Author placed = ADA.withAffiliations(List.of("Harbour Lab"));
        Author known = ADA.withOrcid("0000-0002-1825-0097");
        assertThat(placed.affiliations()).containsExactly("Harbour Lab");
        assertThat(placed.orcid()).isEmpty();
        assertThat(known.orcid()).contains("0000-0002-1825-0097");
        assertThat(known.affiliations()).isEmpty();
        assertThat(known.name()).isEqualTo(ADA.name());
        assertThat(List.of(ADA, placed, known, Author.of("Noor"))).doesNotHaveDuplicates();
        assertThat(placed.withOrcid("0000-0002-1825-0097").withAffiliations(List.of()))
                .isEqualTo(known);
    }

    @Test
    void leavesOutBlankAffiliationsAndKeepsItsOwnCopy() {
        List<String> places = new ArrayList<>(List.of("Harbour Lab", " ", "\u00a0", "Instituto del Sur"));
        Author author = ADA.withAffiliations(places);
        places.clear();
        assertThat(author.affiliations()).containsExactly("Harbour Lab", "Instituto del Sur");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u200b"})
    void takesAnOrcidAway(String blank) {
        assertThat(ADA.withOrcid("0000-0002-1825-0097").withOrcid(blank)).isEqualTo(ADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-233X",
                "0000-0002-1694-233x",
                "000000021694233X",
                " 0000 0002 1694 233X ",
                "https://orcid.org/0000-0002-1694-233X",
                "http://orcid.org/000000021694233x",
                "orcid.org/0000-0002-1694-233X",
                "ORCID: 0000-0002-1694-233X",
                "orcid:000000021694233X"
            })
    void readsAnOrcidInAnySpelling(String spelling) {
        assertThat(Orcid.find(spelling)).contains("0000-0002-1694-233X");
        assertThat(ADA.withOrcid(spelling).orcid()).contains("0000-0002-1694-233X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1694-2331",
                "0000-0002-1694-233",
                "0000-0002-1694-23311",
                "0000-0002-X694-2331",
                "lamp",
                "0000_0002",
                "https://orcid.org/",
                "X"
            })
    void refusesAnOrcidThatIsNone(String text) {
        assertThat(Orcid.find(text)).isEmpty();
        assertThatThrownBy(() -> ADA.withOrcid(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no ORCID iD: \"" + text + "\"; write 0000-0002-1825-0097 with its check character");
    }

    /** ISO 7064 mod 11-2 notices any one wrong digit and any two neighbours that changed places. */
    @Property
    void theCheckCharacterNoticesSlips(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number) {
        String digits = "0".repeat(15 - Long.toString(number).length()) + number;
        String orcid = digits + CheckDigit.ofOrcid(digits);
        assertThat(Orcid.find(orcid)).isPresent();
        for (int i = 0; i < 15; i++) {
            char wrong = (char) ('0' + (orcid.charAt(i) - '0' + 1) % 10);
            assertThat(Orcid.find(orcid.substring(0, i) + wrong + orcid.substring(i + 1)))
                    .isEmpty();
            if (i < 14 && orcid.charAt(i) != orcid.charAt(i + 1)) {
                String swapped = orcid.substring(0, i) + orcid.charAt(i + 1) + orcid.charAt(i) + orcid.substring(i + 2);
                assertThat(Orcid.find(swapped)).isEmpty();
            }
        }
    }
}
