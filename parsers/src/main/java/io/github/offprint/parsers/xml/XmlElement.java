package io.github.offprint.parsers.xml;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * An element with what is in it. Its name is without the prefix that the record itself has, and with any other prefix: in a record
 * {@code p:paper} the element {@code p:title} is {@code title}, and {@code o:title} is something else. Immutable.
 */
public final class XmlElement implements XmlNode {
    private final String name;
    private final ImmutableMap<String, String> attributes;
    private final ImmutableList<XmlNode> content;

    XmlElement(String name, ImmutableMap<String, String> attributes, ImmutableList<XmlNode> content) {
        this.name = name;
        this.attributes = attributes;
        this.content = content;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The value of an attribute by its name without prefix. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The elements in it, in their order. */
    public ImmutableList<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .collect(toImmutableList());
    }

    /** The elements in it that have a name. */
    public ImmutableList<XmlElement> children(String child) {
        return children().stream().filter(element -> element.name.equals(child)).collect(toImmutableList());
    }

    /** The first element that a path of names leads to. */
    public Optional<XmlElement> find(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.children(step).stream().findFirst());
        }
        return found;
    }

    /** All text in it, that of its elements included, as it stands. */
    public String text() {
        StringBuilder out = new StringBuilder();
        walk(out, Style.TEXT);
        return out.toString();
    }

    /** What is in it as markup again, without attributes, for those who understand its elements. */
    public String markup() {
        StringBuilder out = new StringBuilder();
        walk(out, Style.MARKUP);
        return out.toString();
    }

    private enum Style {
        TEXT,
        MARKUP
    }

    /** Without recursion, since the input says how deep it goes. */
    private void walk(StringBuilder out, Style style) {
        Deque<Iterator<XmlNode>> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        open.push(content.iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                if (!names.isEmpty() && style == Style.MARKUP) {
                    out.append("</").append(names.element()).append('>');
                }
                names.poll();
                continue;
            }
            XmlNode node = open.element().next();
            if (node instanceof XmlElement element) {
                out.append(style == Style.MARKUP ? "<" + element.name + ">" : "");
                names.push(element.name);
                open.push(element.content.iterator());
            } else if (node instanceof Text text) {
                out.append(style == Style.MARKUP ? escaped(text.characters()) : text.characters());
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Gives the name. */
    @Override
    public String toString() {
        return name;
    }
}
