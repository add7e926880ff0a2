package io.github.offprint.parsers;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A format leans on core and on the shared syntaxes, a syntax on syntaxes, and nothing on the package that names them all. */
final class FormatsApart extends ArchCondition<JavaClass> {
    private static final String HOME = "io.github.offprint.parsers";

    /** What several formats are written in; each knows nothing of papers. */
    static final ImmutableSet<String> SYNTAXES = ImmutableSet.of("lines", "tagged", "rows", "xml", "html", "latex");

    FormatsApart() {
        super("lean on no other format");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isHome(target) && !mayLean(room(type), room(target))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    /** Whether the class belongs to one format: it is in a package below this one that is no shared syntax. */
    static boolean isOfAFormat(JavaClass type) {
        return isHome(type) && !room(type).isEmpty() && !SYNTAXES.contains(room(type));
    }

    private static boolean mayLean(String from, String to) {
        return from.isEmpty() || from.equals(to) || SYNTAXES.contains(to);
    }

    private static boolean isHome(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(HOME + ".");
    }

    /** The first name below {@link #HOME}, which a format and its sub-packages share; empty for the package itself. */
    private static String room(JavaClass type) {
        String below = type.getPackageName().substring(HOME.length());
        int end = below.indexOf('.', 1);
        return below.isEmpty() ? "" : below.substring(1, end < 0 ? below.length() : end);
    }
}
