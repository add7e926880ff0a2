package io.github.offprint.match;

import com.google.common.collect.ImmutableBiMap;

/** The Greek letters of formulas, which one listing prints as letters and another one spells: {@code ε-nets}, {@code epsilon-nets}. */
final class Greek {
    private static final ImmutableBiMap<String, String> NAMES = ImmutableBiMap.<String, String>builder()
            .put("α", "alpha")
            .put("β", "beta")
            .put("γ", "gamma")
            .put("δ", "delta")
            .put("ε", "epsilon")
            .put("ζ", "zeta")
            .put("η", "eta")
            .put("θ", "theta")
            .put("κ", "kappa")
            .put("λ", "lambda")
            .put("μ", "mu")
            .put("π", "pi")
            .put("ρ", "rho")
            .put("σ", "sigma")
            .put("τ", "tau")
            .put("φ", "phi")
            .put("χ", "chi")
            .put("ψ", "psi")
            .put("ω", "omega")
            .buildOrThrow();

    private Greek() {}

    /** The name of a letter that is a word of its own; any other word as it is. */
    static String spelled(String word) {
        return word.length() == 1 ? NAMES.getOrDefault(word, word) : word;
    }

    /** Whether a command of TeX or a reference of HTML is the name of a letter. */
    static boolean isName(String command) {
        return NAMES.inverse().containsKey(plain(command));
    }

    /** {@code epsilon} for TeX's {@code varepsilon}. */
    static String plain(String command) {
        return command.startsWith("var") ? command.substring(3) : command;
    }
}
