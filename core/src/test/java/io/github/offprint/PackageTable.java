package io.github.offprint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Which package of core may import which, and which libraries: the one place where this is written. */
final class PackageTable extends ArchCondition<JavaClass> {
    private static final String HOME = "io.github.offprint";

    /** The front door is the row with the empty name. A package without a row is an error: give it one first. */
    private static final ImmutableMap<String, Row> ROWS = ImmutableMap.<String, Row>builder()
            .put("text", mayImport())
            .put("problem", mayImport("text"))
            .put("model", mayImport("text").and("com.fasterxml.jackson.annotation"))
            .put("source", mayImport("problem", "text"))
            .put("format", mayImport("model", "problem", "source"))
            .put("json", mayImport("model", "format", "problem", "source").and("com.fasterxml.jackson"))
            .put("query", mayImport("model", "text"))
            .put("query.language", mayImport("query", "model", "text"))
            .put("query.json", mayImport("query", "model", "text").and("com.fasterxml.jackson"))
            .put("query.sql", mayImport("query", "model", "text"))
            .put("index", mayImport("query", "model", "text").and("org.roaringbitmap"))
            .put("match", mayImport("model", "text"))
            .put("match.json", mayImport("match", "text").and("com.fasterxml.jackson"))
            .put(
                    "",
                    mayImport(
                            "text",
                            "problem",
                            "model",
                            "source",
                            "format",
                            "json",
                            "query",
                            "query.language",
                            "query.json",
                            "query.sql",
                            "index",
                            "match",
                            "match.json"))
            .buildOrThrow();

    /** What every package may lean on. */
    private static final ImmutableSet<String> EVERYWHERE =
            ImmutableSet.of("java", "com.google.common", "org.jspecify.annotations");

    PackageTable() {
        super("import only what the table of packages allows");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Row row = ROWS.get(room(type));
        if (row == null) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getName() + " is in a package that the table does not know; it knows " + ROWS.keySet()));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.isPrimitive() && !target.getPackage().equals(type.getPackage()) && !row.allows(target)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static Row mayImport(String... rooms) {
        return new Row(ImmutableSet.copyOf(rooms), ImmutableSet.of());
    }

    private static boolean isHome(JavaClass type) {
        return isWithin(HOME, type.getPackageName());
    }

    /** The package's name below {@link #HOME}; empty for the front door. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(HOME) ? "" : name.substring(HOME.length() + 1);
    }

    private static boolean isWithin(String root, String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    /** The rooms and libraries one package may import. */
    private record Row(ImmutableSet<String> rooms, ImmutableSet<String> libraries) {
        Row and(String library) {
            return new Row(rooms, ImmutableSet.of(library));
        }

        boolean allows(JavaClass target) {
            if (isHome(target)) {
                return rooms.contains(room(target));
            }
            String name = target.getPackageName();
            return EVERYWHERE.stream().anyMatch(root -> isWithin(root, name))
                    || libraries.stream().anyMatch(root -> isWithin(root, name));
        }
    }
}
