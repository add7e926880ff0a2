package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each condition on one part asks that part and no other. */
class ConditionsTest {
    private static final Author ADA = Author.of("Ada Alderwood")
            .withAffiliations(List.of("Tarn Lab", "Harbour School"))
            .withOrcid("0000-0002-1825-0097");

    @Test
    void anAuthorIsAskedForTheNameTheAffiliationsAndTheOrcid() {
        assertThat(Conditions.named("Alderwood, A.")).accepts(ADA);
        assertThat(Conditions.named("Tarn Lab")).rejects(ADA);
        assertThat(Conditions.affiliation("harbour")).accepts(ADA);
        assertThat(Conditions.affiliation("alderwood")).rejects(ADA);
        assertThat(Conditions.orcid("0000-0002-1825-0097")).accepts(ADA);
        assertThat(Conditions.orcid("0000-0002-1825-0098")).rejects(ADA);
    }

    @Test
    void aPresentationIsAskedForKindSessionRoomAndPosterNumber() {
        Presentation poster = Presentation.builder(PresentationKind.POSTER)
                .session("Session 3")
                .room("Hall C")
                .poster("12")
                .build();
        assertThat(Conditions.presentedAs(PresentationKind.POSTER)).accepts(poster);
        assertThat(Conditions.presentedAs(PresentationKind.ORAL)).rejects(poster);
        assertThat(Conditions.session("session")).accepts(poster);
        assertThat(Conditions.session("hall")).rejects(poster);
        assertThat(Conditions.room("hall")).accepts(poster);
        assertThat(Conditions.room("12")).rejects(poster);
        assertThat(Conditions.poster("12")).accepts(poster);
        assertThat(Conditions.poster("1")).rejects(poster);
    }

    @Test
    void aLinkIsAskedForItsKind() {
        assertThat(Conditions.URL.contains("example.org")).accepts(new Link(LinkKind.CODE, "https://example.org/pdf"));
        assertThat(Conditions.URL.contains("code")).rejects(new Link(LinkKind.CODE, "https://example.org/pdf"));
        assertThat(Conditions.leadingTo(LinkKind.CODE)).accepts(new Link(LinkKind.CODE, "https://example.org/pdf"));
        assertThat(Conditions.leadingTo(LinkKind.PDF)).rejects(new Link(LinkKind.CODE, "https://example.org/pdf"));
    }

    @Test
    void anIdentifierIsAskedForItsSchemeAndForTheWork() {
        Identifier second = Identifier.parse("arxiv:2301.12345v2");
        assertThat(Conditions.scheme(Identifier.Scheme.ARXIV)).accepts(second);
        assertThat(Conditions.scheme(Identifier.Scheme.DOI)).rejects(second);
        assertThat(Conditions.sameWorkAs(Identifier.parse("arxiv:2301.12345v1")))
                .accepts(second, Identifier.parse("arxiv:2301.12345"))
                .rejects(Identifier.parse("arxiv:2301.12346v2"), Identifier.parse("doi:10.5555/2301.12345"));
    }

    private static final Condition<Author> ALDERWOOD = Conditions.named("Alderwood");
    private static final Condition<Author> AT_TARN = Conditions.affiliation("tarn");

    @Test
    void joinInNormalForm() {
        Condition<Author> known = Conditions.ORCID.exists();

        assertThat(ALDERWOOD.and(AT_TARN).and(known))
                .isEqualTo(Condition.allOf(ALDERWOOD, AT_TARN, known))
                .isEqualTo(ALDERWOOD.and(AT_TARN.and(known)))
                .isNotEqualTo(Condition.anyOf(ALDERWOOD, AT_TARN, known));
        assertThat(ALDERWOOD.or(AT_TARN).or(known)).isEqualTo(Condition.anyOf(ALDERWOOD, AT_TARN, known));
        assertThat(Condition.not(ALDERWOOD.negate())).isEqualTo(ALDERWOOD);
        assertThat(Condition.allOf(List.of(ALDERWOOD))).isEqualTo(ALDERWOOD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.anyOf(List.<Condition<Author>>of()))
                .withMessage("there must be a condition");
    }

    @Test
    void joinedAskAllOrSome() {
        Condition<Author> elsewhere = Conditions.affiliation("elsewhere");

        assertThat(Condition.allOf(ALDERWOOD, AT_TARN)).accepts(ADA);
        assertThat(Condition.allOf(ALDERWOOD, elsewhere)).rejects(ADA);
        assertThat(Condition.anyOf(elsewhere, AT_TARN)).accepts(ADA);
        assertThat(Condition.anyOf(elsewhere, ALDERWOOD.negate())).rejects(ADA);
    }

    /** Each is equal to itself made anew, and to none of the others; and each says what it asks. */
    @Test
    void areEqualWhenTheyAskTheSame() {
        List<Supplier<Condition<?>>> all = List.of(
                () -> Conditions.named("Alderwood"),
                () -> Conditions.named("Alder"),
                () -> Conditions.NAME.contains("Alderwood"),
                () -> Conditions.AFFILIATION.contains("Alderwood"),
                () -> Conditions.NAME.word("Alderwood"),
                () -> Conditions.ORCID.exists(),
                () -> Conditions.NAME.exists(),
                () -> Conditions.named("Alderwood").negate(),
                () -> Conditions.named("Alder").negate(),
                () -> Conditions.named("Alderwood").and(Conditions.ORCID.exists()),
                () -> Conditions.ORCID.exists().and(Conditions.named("Alderwood")),
                () -> Conditions.named("Alderwood").or(Conditions.ORCID.exists()),
                () -> Conditions.sameWorkAs(Identifier.parse("doi:10.5555/1")),
                () -> Conditions.sameWorkAs(Identifier.parse("doi:10.5555/2")));
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                Condition<?> one = all.get(i).get();
                Condition<?> other = all.get(j).get();
                assertThat(one.equals(other)).as("%s and %s", one, other).isEqualTo(i == j);
                assertThat(one.toString().equals(other.toString())).isEqualTo(i == j);
                assertThat(i != j || one.hashCode() == other.hashCode()).isTrue();
            }
        }
        assertThat(Conditions.ORCID.exists()).hasToString("(exists orcid)");
        assertThat(Conditions.ORCID.name()).isEqualTo("orcid");
        assertThat(ALDERWOOD.negate()).hasToString("(not (named \"Alderwood\"))");
    }
}
