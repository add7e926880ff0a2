package io.github.offprint.cli;

/** Something on the command line is wrong; the message says what, where, and what would be right. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
