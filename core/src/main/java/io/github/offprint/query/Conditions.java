package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import java.util.Optional;

/**
 * Conditions on one author, presentation, identifier or link, to be imported statically:
 * {@code AUTHORS.first(named("Y. Song"))}. The constants are parts that can be asked in any way that text can:
 * {@code AUTHORS.any(AFFILIATION.word("MIT"))}.
 */
public final class Conditions {
    /** The name of an author as printed; {@link #named} understands names. */
    public static final Part<Author> NAME =
            new Part<>("name", author -> ImmutableList.of(author.name().printed()));

    /** The affiliations of an author as printed. */
    public static final Part<Author> AFFILIATION = new Part<>("affiliation", Author::affiliations);

    /** The ORCID iD of an author. */
    public static final Part<Author> ORCID = new Part<>("orcid", author -> listOf(author.orcid()));

    /** The kind of a presentation, such as {@code oral}. */
    public static final Part<Presentation> PRESENTATION_KIND = new Part<>(
            "kind", presentation -> ImmutableList.of(presentation.kind().value()));

    /** The session of a presentation. */
    public static final Part<Presentation> SESSION =
            new Part<>("session", presentation -> listOf(presentation.session()));

    /** The room of a presentation. */
    public static final Part<Presentation> ROOM = new Part<>("room", presentation -> listOf(presentation.room()));

    /** The poster number of a presentation. */
    public static final Part<Presentation> POSTER = new Part<>("poster", presentation -> listOf(presentation.poster()));

    /** The kind of a link, such as {@code code}. */
    public static final Part<Link> LINK_KIND =
            new Part<>("kind", link -> ImmutableList.of(link.kind().value()));

    /** The address of a link. */
    public static final Part<Link> URL = new Part<>("url", link -> ImmutableList.of(link.url()));

    /** The scheme of an identifier, such as {@code doi}. */
    public static final Part<Identifier> SCHEME = new Part<>(
            "scheme", identifier -> ImmutableList.of(identifier.scheme().prefix()));

    /** The value of an identifier without its scheme. */
    public static final Part<Identifier> VALUE =
            new Part<>("value", identifier -> ImmutableList.of(identifier.value()));

    private Conditions() {}

    private static ImmutableList<String> listOf(Optional<String> text) {
        return text.map(ImmutableList::of).orElse(ImmutableList.of());
    }

    /**
     * Whether the author has this name, in whatever order and however short it is written; {@link NamePattern} says what is the
     * same name.
     *
     * @throws IllegalArgumentException when the name has no letter
     */
    public static Condition<Author> named(String name) {
        return new Condition.Named(NamePattern.of(name));
    }

    /** Whether an affiliation of the author contains the text. */
    public static Condition<Author> affiliation(String text) {
        return AFFILIATION.contains(text);
    }

    /** Whether the author has this ORCID iD. */
    public static Condition<Author> orcid(String orcid) {
        return ORCID.is(orcid);
    }

    /** Whether the presentation is of this kind. */
    public static Condition<Presentation> presentedAs(PresentationKind kind) {
        return PRESENTATION_KIND.is(kind.value());
    }

    /** Whether the session of the presentation contains the text. */
    public static Condition<Presentation> session(String text) {
        return SESSION.contains(text);
    }

    /** Whether the room of the presentation contains the text. */
    public static Condition<Presentation> room(String text) {
        return ROOM.contains(text);
    }

    /** Whether this is the poster number of the presentation. */
    public static Condition<Presentation> poster(String number) {
        return POSTER.is(number);
    }

    /** Whether the link is of this kind. */
    public static Condition<Link> leadingTo(LinkKind kind) {
        return LINK_KIND.is(kind.value());
    }

    /** Whether the identifier was given out by this scheme. */
    public static Condition<Identifier> scheme(Identifier.Scheme scheme) {
        return SCHEME.is(scheme.prefix());
    }

    /** Whether the identifier names the same work: it is equal, or both are versions of one arXiv paper. */
    public static Condition<Identifier> sameWorkAs(Identifier identifier) {
        return new Condition.SameWork(identifier);
    }
}
