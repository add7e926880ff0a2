package io.github.offprint.parsers.xml;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.text.Blanks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
        walk(out, element -> "", characters -> characters);
        return out.toString();
    }

    /** What is in it as markup again, without attributes, for those who understand its elements. */
    public String markup() {
        return markup(XmlElement::name);
    }

    /**
     * What is in it as markup again, without attributes.
     *
     * @param names the name that an element is to have there; empty where its tags are left out
     */
    public String markup(Function<XmlElement, String> names) {
        StringBuilder out = new StringBuilder();
        walk(out, names, XmlElement::escaped);
        return out.toString();
    }

    /** Without recursion, since the input says how deep it goes. */
    private void walk(StringBuilder out, Function<XmlElement, String> names, UnaryOperator<String> characters) {
        Deque<Iterator<XmlNode>> open = new ArrayDeque<>();
        Deque<String> closing = new ArrayDeque<>();
        open.push(content.iterator());
        closing.push("");
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                out.append(closing.pop());
                continue;
            }
            XmlNode node = open.element().next();
            if (node instanceof XmlElement element) {
                String tag = names.apply(element);
                out.append(tag.isEmpty() ? "" : "<" + tag + ">");
                closing.push(tag.isEmpty() ? "" : "</" + tag + ">");
                open.push(element.content.iterator());
            } else if (node instanceof Text text) {
                out.append(characters.apply(text.characters()));
            }
        }
    }

    /** The texts in it between tags, each on one line; blank ones are left out. */
    public ImmutableList<String> leaves() {
        ImmutableList.Builder<String> leaves = ImmutableList.builder();
        Deque<XmlNode> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            XmlNode node = open.pop();
            if (node instanceof XmlElement element) {
                element.content.reverse().forEach(open::push);
            } else if (node instanceof Text text && !Blanks.isBlank(text.characters())) {
                leaves.add(Blanks.collapse(text.characters()));
            }
        }
        return leaves.build();
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
