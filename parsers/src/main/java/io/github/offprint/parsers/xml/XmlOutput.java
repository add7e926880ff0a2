package io.github.offprint.parsers.xml;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document with the JDK's own StAX writer, one element on a line. Every text is escaped and holds what XML allows.
 * Used by one thread.
 */
public final class XmlOutput {
    private final XMLStreamWriter out;

    /** An output at the start of a document, whose declaration it writes. */
    public XmlOutput(Writer out) throws IOException {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            this.out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Opens an element on a line of its own; attributes come as names and values in turn. */
    public XmlOutput open(String name, String... attributes) throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** Closes the innermost open element on a line of its own. */
    public XmlOutput close() throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** Writes an element with a text on a line of its own. */
    public XmlOutput text(String name, String text, String... attributes) throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            attributes(attributes);
            characters(XmlCharacters.allowed(text));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** Writes an element without content on a line of its own. */
    public XmlOutput empty(String name, String... attributes) throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** Ends the document and hands all of it on. */
    public void end() throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], XmlCharacters.inAttribute(attributes[i + 1]));
        }
    }

    /** A carriage return would be read as a line feed (XML 1.0, 2.11), and stands as a reference. */
    private void characters(String text) throws XMLStreamException {
        int from = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
            out.writeCharacters(text.substring(from, at));
            out.writeEntityRef("#13");
            from = at + 1;
        }
        out.writeCharacters(text.substring(from));
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
    }
}
