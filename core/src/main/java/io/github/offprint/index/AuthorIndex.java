package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.PersonName;
import io.github.offprint.query.Condition;
import io.github.offprint.query.ConditionVisitor;
import io.github.offprint.query.Conditions;
import io.github.offprint.query.TextPattern;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The authors of papers, each once, with the words of their names. A condition on an author is first asked of the words, then of the
 * authors that can meet it, and the papers are those of the authors who do. Immutable.
 */
final class AuthorIndex {
    private final Elements<Author> authors;
    private final WordIndex names;
    /** Authors with a word in a part of the name that the printed form lacks: the source says more than it prints. */
    private final Positions unprinted;

    private AuthorIndex(Elements<Author> authors, WordIndex names, Positions unprinted) {
        this.authors = authors;
        this.names = names;
        this.unprinted = unprinted;
    }

    static AuthorIndex of(Elements<Author> authors) {
        WordIndex.Builder names = new WordIndex.Builder("authors' names");
        BitSet unprinted = new BitSet();
        ImmutableList<Author> values = authors.values();
        for (int code = 0; code < values.size(); code++) {
            PersonName name = values.get(code).name();
            names.add(code, name.printed());
            unprinted.set(code, !isPrinted(name));
        }
        return new AuthorIndex(
                authors, names.build(values.size()), new FoundPositions(PositionSet.of(unprinted), "names in parts"));
    }

    private static boolean isPrinted(PersonName name) {
        ImmutableSet<String> printed = ImmutableSet.copyOf(words(name.printed()));
        return printed.containsAll(words(name.given()))
                && printed.containsAll(words(name.particle()))
                && printed.containsAll(words(name.family()));
    }

    private static List<String> words(Optional<String> part) {
        return part.map(AuthorIndex::words).orElse(ImmutableList.of());
    }

    private static ImmutableList<String> words(String text) {
        return Words.list(Folding.CASE_AND_ACCENTS.fold(text));
    }

    /** The papers that have an author. */
    Positions present() {
        return authors.present();
    }

    /** The papers with an author who meets the condition. */
    Positions having(Condition<Author> condition) {
        PositionSet found = condition
                .accept(new OfAuthor())
                .answer(code -> condition.test(authors.values().get(code)));
        return authors.having(found.stream());
    }

    /** The papers with an author whose printed name the pattern matches. */
    Positions named(TextPattern pattern) {
        return having(Conditions.NAME.matching(pattern));
    }

    /** What is known of the authors who meet a condition. */
    private final class OfAuthor implements ConditionVisitor<Bounds> {
        @Override
        public Bounds all(Condition.All<?> all) {
            return Bounds.all(boundsOf(all.conditions()));
        }

        @Override
        public Bounds any(Condition.Any<?> any) {
            return Bounds.any(boundsOf(any.conditions()), names.size());
        }

        private List<Bounds> boundsOf(List<? extends Condition<?>> conditions) {
            return conditions.stream().map(condition -> condition.accept(this)).toList();
        }

        @Override
        public Bounds none(Condition.None<?> none) {
            return none.condition().accept(this).not(names.size());
        }

        @Override
        public Bounds text(Condition.Text<?> text) {
            return text.part().equals(Conditions.NAME) ? new Patterns(names).bounds(text.pattern()) : unknown();
        }

        @Override
        public Bounds has(Condition.Has<?> has) {
            return unknown();
        }

        @Override
        public Bounds named(Condition.Named named) {
            Positions printed =
                    names.having(names.terms().equalTo(named.pattern().familyWord()));
            return Bounds.among(new UnitedPositions(ImmutableList.of(printed, unprinted), names.size()));
        }

        @Override
        public Bounds sameWork(Condition.SameWork sameWork) {
            return unknown();
        }

        private Bounds unknown() {
            return Bounds.unknown(names.size());
        }
    }
}
