package io.github.offprint.parsers.xml;

import io.github.offprint.problem.Span;

/**
 * A record of an XML document.
 *
 * @param element its element
 * @param span where it stood
 * @param text its raw text
 */
public record XmlRecord(XmlElement element, Span span, String text) {}
