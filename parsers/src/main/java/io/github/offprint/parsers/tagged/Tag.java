package io.github.offprint.parsers.tagged;

/**
 * The tag that a line begins with.
 *
 * @param name the tag as the tables know it, in capitals
 * @param value where in the line the value starts
 */
public record Tag(String name, int value) {}
