package io.github.offprint.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsTest {
    private static final Paper FOG = Paper.titled("Lamps in the Fog").build();
    private static final Paper RAIN = Paper.titled("Lamps in the Rain").build();
    private static final Paper SNOW = Paper.titled("Lamps in the Snow").build();

    @Property(tries = 200)
    void findsWhatWasDecidedWhicheverStandsFirst(@ForAll Paper one, @ForAll Paper other) {
        Decisions decisions = Decisions.none().same(one, other);
        assertThat(decisions.find(one, other)).contains(Verdict.SAME);
        assertThat(decisions.find(other, one)).contains(Verdict.SAME);
        assertThat(decisions).isEqualTo(Decisions.none().same(other, one));
    }

    @Test
    void theLaterDecisionAboutTwoPapersCounts() {
        Decisions changed = Decisions.none().same(FOG, RAIN).distinct(RAIN, FOG);
        assertThat(changed.find(FOG, RAIN)).contains(Verdict.DISTINCT);
        assertThat(changed.list()).hasSize(1);
    }

    @Test
    void equalityDoesNotKnowTheOrderOfDeciding() {
        Decisions one = Decisions.none().same(FOG, RAIN).distinct(RAIN, SNOW);
        Decisions other = Decisions.none().distinct(SNOW, RAIN).same(RAIN, FOG);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("Decisions[2]");
        assertThat(one).isNotEqualTo(Decisions.none()).isEqualTo(Decisions.of(other.list()));
    }

    @Test
    void aDecisionCanBeTakenBack() {
        Decisions decisions = Decisions.none().same(FOG, RAIN).without(RAIN, FOG);
        assertThat(decisions.find(FOG, RAIN)).isEmpty();
        assertThat(decisions.isEmpty()).isTrue();
        assertThat(decisions.without(FOG, SNOW)).isEqualTo(Decisions.none());
    }

    @Test
    void aDecisionStaysWhereItWasMade() {
        Decisions before = Decisions.none();
        before.same(FOG, RAIN);
        assertThat(before.isEmpty()).isTrue();
    }

    @Test
    void twoPapersThatNoComparisonTellsApartCanBeKeptApart() {
        Decisions decisions = Decisions.none().distinct(FOG, FOG);
        assertThat(decisions.find(FOG, FOG)).contains(Verdict.DISTINCT);
        assertThat(decisions.list())
                .containsExactly(new Decision(PaperKey.of(FOG), PaperKey.of(FOG), Verdict.DISTINCT));
    }

    @Test
    void manyAreJoinedAtOnce() {
        Decisions morning = Decisions.none().same(FOG, RAIN);
        Decisions evening = Decisions.none().distinct(FOG, RAIN).same(RAIN, SNOW);
        assertThat(morning.and(evening.list())).isEqualTo(evening);
        assertThat(morning.and(ImmutableList.of())).isEqualTo(morning);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"RELATED", "UNSURE"})
    void aPersonSaysYesOrNo(Verdict verdict) {
        assertThatThrownBy(() -> new Decision(PaperKey.of(FOG), PaperKey.of(RAIN), verdict))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a person decides SAME or DISTINCT, not " + verdict);
    }
}
