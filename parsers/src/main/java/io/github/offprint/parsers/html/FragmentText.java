package io.github.offprint.parsers.html;

import com.google.common.base.Ascii;
import io.github.offprint.text.Blanks;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of a parsed fragment, taken from its tree without recursion. */
final class FragmentText implements NodeVisitor {
    /** Stands between paragraphs: two line ends, since one may be a wrapped line. */
    static final String PARAGRAPH = "\n\n";

    /** Deeper elements are not kept apart. */
    private static final int DEEPEST = 100;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Frame> frames = new ArrayDeque<>();

    private FragmentText() {}

    /** The text of a fragment in which every tag is one. */
    static String of(String fragment) {
        FragmentText text = new FragmentText();
        Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(fragment, "").traverse(text);
        return text.out.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            start(name(element));
        } else if (node instanceof TextNode words) {
            text(words.getWholeText());
        }
    }

    private void start(String name) {
        if (!frames.isEmpty()) {
            frames.element().startPart(name, out.length());
        }
        if (Elements.isFramed(name)) {
            frames.push(new Frame(name, out.length()));
        } else if (Elements.isBlock(name)) {
            out.append(PARAGRAPH);
        } else if (name.equals("td") || name.equals("th")) {
            out.append(' ');
        }
    }

    /** Blanks between the elements of a formula only lay out its source. */
    private void text(String words) {
        boolean layout = !frames.isEmpty() && frames.element().holdsElementsAlone() && Blanks.isBlank(words);
        out.append(layout ? "" : words);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = name(element);
        if (Elements.isFramed(name)) {
            frames.pop().close(element, out);
        } else if (Elements.isBlock(name)) {
            out.append(PARAGRAPH);
        } else if (name.equals("br") || name.equals("break")) {
            out.append('\n');
        }
    }

    private static String name(Element element) {
        return Elements.local(Ascii.toLowerCase(element.tagName()));
    }
}
