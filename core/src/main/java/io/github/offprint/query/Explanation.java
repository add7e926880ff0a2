package io.github.offprint.query;

public final class Explanation {}
