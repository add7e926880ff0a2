package io.github.offprint.parsers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.offprint.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The compiled classes that the rules are about: those of the library, and samples that a rule must stop. */
final class Library {
    private static final String HOME = "io.github.offprint";

    private Library() {}

    /** What the two modules and the fixtures artifact ship, and nothing of their tests. */
    static JavaClasses classes() {
        JavaClasses everything = new ClassFileImporter().importPackages(HOME);
        String core = place(everything.get(Problem.class));
        String tests = place(everything.get(Library.class));
        return everything.that(describe("are shipped", type -> {
            String place = place(type);
            return place.equals(core)
                    || isWithin(HOME + ".fixtures", type)
                    || (isWithin(HOME + ".parsers", type) && !place.equals(tests));
        }));
    }

    /**
     * The classes that these files would give, each with a type {@code Sample} in a package of its own.
     *
     * @param folder an empty folder to compile in
     */
    static JavaClasses compile(Path folder, String... files) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-d", folder.toString()));
        for (int i = 0; i < files.length; i++) {
            arguments.add(write(folder.resolve(i + "/Sample.java"), files[i]).toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalArgumentException(said.toString());
        }
        return new ClassFileImporter().importPath(folder);
    }

    static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static boolean isWithin(String root, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The folder or archive that holds the class. */
    private static String place(JavaClass type) {
        String file = type.getSource().orElseThrow().getUri().toString();
        return file.substring(0, file.length() - (type.getName().length() + ".class".length()));
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
