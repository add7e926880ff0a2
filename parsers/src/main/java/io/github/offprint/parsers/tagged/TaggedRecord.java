package io.github.offprint.parsers.tagged;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Span;

/**
 * One record, as it stands.
 *
 * @param fields the fields in their order, without the tag that closes the record
 * @param span from the first character that is not blank to the last
 * @param text the lines, divided by line feeds
 * @param headless whether the tag is missing that opens a record
 */
public record TaggedRecord(ImmutableList<Field> fields, Span span, String text, boolean headless) {}
