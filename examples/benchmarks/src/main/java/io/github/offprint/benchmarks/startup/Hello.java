package io.github.offprint.benchmarks.startup;

/** The least that a program can do. */
final class Hello {
    private Hello() {}

    /** Says a word. */
    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
