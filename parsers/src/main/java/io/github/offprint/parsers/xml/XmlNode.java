package io.github.offprint.parsers.xml;

/** A part of the content of an element: another element, or text between elements. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text {
    /**
     * Text with its references undone.
     *
     * @param characters the text; never empty
     */
    record Text(String characters) implements XmlNode {}
}
