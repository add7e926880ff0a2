package io.github.offprint.model;

/** The last characters of numbers that check the ones before; each method looks at those alone. */
final class CheckDigit {
    private CheckDigit() {}

    /** ISO 7064 mod 11-2 over fifteen digits. */
    static char ofOrcid(CharSequence digits) {
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digit(digits, i)) * 2 % 11;
        }
        return elevenths(12 - total);
    }

    /** ISO 2108 before 2007: weights 10 to 2 over nine digits, modulo 11. */
    static char ofIsbn10(CharSequence digits) {
        return elevenths(11 - weighted(digits, 10, 9));
    }

    /** ISO 3297: weights 8 to 2 over seven digits, modulo 11. */
    static char ofIssn(CharSequence digits) {
        return elevenths(11 - weighted(digits, 8, 7));
    }

    private static int weighted(CharSequence digits, int firstWeight, int count) {
        int total = 0;
        for (int i = 0; i < count; i++) {
            total += (firstWeight - i) * digit(digits, i);
        }
        return total % 11;
    }

    private static char elevenths(int number) {
        int check = number % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** ISO 2108 since 2007, as for every EAN: weights 1 and 3 in turn over twelve digits, modulo 10. */
    static char ofIsbn13(CharSequence digits) {
        int total = 0;
        for (int i = 0; i < 12; i++) {
            total += (i % 2 == 0 ? 1 : 3) * digit(digits, i);
        }
        return (char) ('0' + (10 - total % 10) % 10);
    }

    private static int digit(CharSequence digits, int at) {
        return digits.charAt(at) - '0';
    }
}
