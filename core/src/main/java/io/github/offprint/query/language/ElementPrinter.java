package io.github.offprint.query.language;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.Condition;
import io.github.offprint.query.ConditionVisitor;
import io.github.offprint.query.language.ValueText.Place;

/** Writes a condition behind the path of its elements: several conditions as a group, a single one without parentheses. */
final class ElementPrinter implements ConditionVisitor<Printed> {
    private static final ConditionPrinter IN_GROUP = new ConditionPrinter();

    private final String path;

    ElementPrinter(String path) {
        this.path = path;
    }

    private Printed group(Condition<?> condition) {
        return condition.accept(IN_GROUP).behind(path + ":");
    }

    @Override
    public Printed all(Condition.All<?> all) {
        return group(all);
    }

    @Override
    public Printed any(Condition.Any<?> any) {
        return group(any);
    }

    @Override
    public Printed none(Condition.None<?> none) {
        return group(none);
    }

    @Override
    public Printed text(Condition.Text<?> text) {
        return Printed.of(path + "." + ConditionPrinter.pattern(text));
    }

    @Override
    public Printed has(Condition.Has<?> has) {
        return Printed.of(Names.HAS + ":" + path + "." + has.part().name());
    }

    @Override
    public Printed named(Condition.Named named) {
        return plain(named.pattern().text());
    }

    @Override
    public Printed sameWork(Condition.SameWork sameWork) {
        return plain(sameWork.identifier().toString());
    }

    private Printed plain(String value) {
        return Printed.of(path + ":" + ValueText.plain(value, Place.BEHIND_PATH));
    }

    /** Writes conditions within a group. */
    private static final class ConditionPrinter implements ConditionVisitor<Printed> {
        static String pattern(Condition.Text<?> text) {
            PatternText pattern = PatternText.of(text.part(), text.pattern(), Place.BEHIND_PATH);
            return text.part().name() + pattern.steps() + pattern.sign() + pattern.value();
        }

        @Override
        public Printed all(Condition.All<?> all) {
            return Printed.join(" ", each(all.conditions()));
        }

        @Override
        public Printed any(Condition.Any<?> any) {
            return Printed.join(" OR ", each(any.conditions()));
        }

        private ImmutableList<Printed> each(ImmutableList<? extends Condition<?>> conditions) {
            ImmutableList.Builder<Printed> parts = ImmutableList.builder();
            for (Condition<?> condition : conditions) {
                parts.add(condition.accept(this));
            }
            return parts.build();
        }

        @Override
        public Printed none(Condition.None<?> none) {
            return none.condition().accept(this).denied();
        }

        @Override
        public Printed text(Condition.Text<?> text) {
            return Printed.of(pattern(text));
        }

        @Override
        public Printed has(Condition.Has<?> has) {
            return Printed.of(Names.HAS + ":" + has.part().name());
        }

        @Override
        public Printed named(Condition.Named named) {
            return Printed.of(ValueText.plain(named.pattern().text(), Place.ALONE));
        }

        @Override
        public Printed sameWork(Condition.SameWork sameWork) {
            return Printed.of(ValueText.plain(sameWork.identifier().toString(), Place.ALONE));
        }
    }
}
