package io.github.offprint.parsers.xml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.source.Limits;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses the text of one record with the JDK's StAX reader, which is given no DTD, no entities and nothing to open. */
final class XmlTree {
    /** As many elements for each field that a record may have; more would take more room than its text. */
    private static final int ELEMENTS_PER_FIELD = 100;

    private static final String NOT_WELL_FORMED = "the record is no well-formed XML";

    private final XMLInputFactory factory = factory();
    private final Limits limits;
    private final ImmutableSet<String> skipped;

    XmlTree(Limits limits, ImmutableSet<String> skipped) {
        this.limits = limits;
        this.skipped = skipped;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // A record stands without the declarations of the elements around it.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the record is opened");
        });
        return factory;
    }

    /** Why a record cannot be read. The message is one clause. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String clause;
        private final boolean tooLarge;

        private DamagedException(String clause, boolean tooLarge) {
            super(clause);
            this.clause = clause;
            this.tooLarge = tooLarge;
        }

        String clause() {
            return clause;
        }

        boolean isTooLarge() {
            return tooLarge;
        }
    }

    /** The element of a record. */
    XmlElement parse(String text) throws DamagedException {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            Building building = new Building();
            while (reader.hasNext()) {
                building.take(reader, reader.next());
            }
            return building.root();
        } catch (XMLStreamException damaged) {
            throw new DamagedException(clause(damaged), false);
        } catch (RuntimeException unforeseen) {
            // The JDK's reader lets others out on damaged input, such as an index out of bounds.
            throw new DamagedException(NOT_WELL_FORMED, false);
        }
    }

    /** In words of our own, for the JDK says it in the language of the machine and with its digits. */
    private static String clause(XMLStreamException damaged) {
        Location at = damaged.getLocation();
        return at == null
                ? NOT_WELL_FORMED
                : NOT_WELL_FORMED + " at line " + at.getLineNumber() + ", column " + at.getColumnNumber() + " of it";
    }

    /** An element whose end has not come. */
    private record Open(String name, ImmutableMap<String, String> attributes, ImmutableList.Builder<XmlNode> content) {}

    private final class Building {
        private final Deque<Open> open = new ArrayDeque<>();
        private final ImmutableList.Builder<XmlNode> roots = ImmutableList.builder();
        private final StringBuilder text = new StringBuilder();
        private String prefix = "";
        private int elements;
        private int depthSkipped;

        void take(XMLStreamReader reader, int event) throws DamagedException {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(depthSkipped > 0 ? "" : reader.getText());
                default -> {}
            }
        }

        private void start(XMLStreamReader reader) throws DamagedException {
            String qualified = reader.getLocalName();
            if (open.isEmpty()) {
                prefix = qualified.substring(0, qualified.indexOf(':') + 1);
            }
            String name = qualified.startsWith(prefix) ? qualified.substring(prefix.length()) : qualified;
            if (depthSkipped > 0 || skipped.contains(name)) {
                depthSkipped++;
                return;
            }
            elements++;
            if (open.size() >= limits.nesting()) {
                throw new DamagedException(
                        "elements are nested deeper than the limit nesting of " + limits.nesting(), true);
            }
            if (elements > (long) ELEMENTS_PER_FIELD * limits.fields()) {
                throw new DamagedException(
                        "the record has more elements than the limit fields of " + limits.fields() + " lets through",
                        true);
            }
            flush();
            open.push(new Open(name, attributes(reader), ImmutableList.builder()));
        }

        private ImmutableMap<String, String> attributes(XMLStreamReader reader) {
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String name = reader.getAttributeLocalName(i);
                attributes.putIfAbsent(name.substring(name.indexOf(':') + 1), reader.getAttributeValue(i));
            }
            return ImmutableMap.copyOf(attributes);
        }

        private void end() {
            if (depthSkipped > 0) {
                depthSkipped--;
                return;
            }
            flush();
            Open closed = open.pop();
            XmlElement element = new XmlElement(closed.name, closed.attributes, closed.content.build());
            (open.isEmpty() ? roots : open.element().content).add(element);
        }

        private void flush() {
            if (text.length() > 0 && !open.isEmpty()) {
                open.element().content.add(new XmlNode.Text(text.toString()));
            }
            text.setLength(0);
        }

        XmlElement root() throws DamagedException {
            ImmutableList<XmlNode> all = roots.build();
            if (all.size() == 1 && all.get(0) instanceof XmlElement root) {
                return root;
            }
            throw new DamagedException("the record has no element", false);
        }
    }
}
