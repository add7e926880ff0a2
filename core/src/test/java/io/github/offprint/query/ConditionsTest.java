package io.github.offprint.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import java.util.List;
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
}
