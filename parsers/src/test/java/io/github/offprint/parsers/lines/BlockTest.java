package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {
    private static final Layout<Plain> LAYOUT = Layout.of(
            "plain",
            Layout.Kind.RECORD,
            0,
            ImmutableList.of(Part.of(Plain.HEAD).opens(0), Part.of(Plain.BODY).repeats()));

    private enum Plain implements Role {
        HEAD,
        BODY;

        @Override
        public int cost(LineShape line, LineShape before) {
            return 0;
        }
    }

    private static Piece<Plain> piece(Plain role, long number, long offset, String text) {
        Line line = new Line("page", number, offset, text);
        return new Piece<>(role, line, LineShape.of(text));
    }

    private static Block<Plain> block(Piece<Plain> first, Piece<Plain> second) {
        return new Block<>(LAYOUT, ImmutableList.of(first, second));
    }

    @Test
    void reachesFromTheFirstVisibleCharacterToTheLast() {
        Block<Plain> block =
                block(piece(Plain.HEAD, 2, 10, " \u00A0Gauges "), piece(Plain.BODY, 4, 30, "\tdrift.\u200B"));
        assertThat(block.span().start().offset()).isEqualTo(12);
        assertThat(block.span().start().column()).isEqualTo(3);
        assertThat(block.span().end().offset()).isEqualTo(37);
        assertThat(block.span().end().line()).isEqualTo(4);
    }

    @Test
    void textKeepsLinesAndBlankLinesAndTheBlanksInside() {
        Block<Plain> block = block(piece(Plain.HEAD, 2, 10, " Gauges  That"), piece(Plain.BODY, 4, 30, "  drift. "));
        assertThat(block.text()).isEqualTo("Gauges  That\n\n  drift.");
    }

    @Test
    void aFloodOfBlankLinesIsShownShort() {
        Block<Plain> block = block(piece(Plain.HEAD, 1, 0, "a"), piece(Plain.BODY, 1_000_000, 9, "b"));
        assertThat(block.text()).startsWith("a\n").endsWith("\nb").hasSizeLessThan(40);
    }

    @Test
    void linesOfSomeRolesAreJoinedByOneSpace() {
        Block<Plain> block = new Block<>(
                LAYOUT,
                ImmutableList.of(
                        piece(Plain.HEAD, 1, 0, "Gauges"),
                        piece(Plain.BODY, 2, 7, " that  drift"),
                        piece(Plain.BODY, 3, 21, "in harbours ")));
        assertThat(block.joined(ImmutableSet.of(Plain.BODY))).isEqualTo("that drift in harbours");
        assertThat(block.joined(ImmutableSet.of())).isEmpty();
        assertThat(block.pieces(Plain.BODY)).hasSize(2);
        assertThat(block.has(Plain.HEAD)).isTrue();
        assertThat(block.has(Plain.BODY)).isTrue();
        assertThat(new Block<>(LAYOUT, block.pieces(Plain.BODY)).has(Plain.HEAD))
                .isFalse();
        assertThat(block.last(ImmutableSet.of(Plain.BODY)).map(Piece::text)).hasValue("in harbours");
        assertThat(block.last(ImmutableSet.of())).isEmpty();
    }

    @Test
    void linesAreGatheredUntilTheNextBlockOpens() {
        BlockCollector<Plain> collector = new BlockCollector<>(1000);
        List<Block<Plain>> blocks = new ArrayList<>();
        take(collector, 1, "a", true);
        take(collector, 2, "b", false);
        drain(collector, blocks);
        assertThat(blocks).isEmpty();
        take(collector, 3, "c", true);
        collector.close();
        collector.close();
        drain(collector, blocks);
        assertThat(blocks).extracting(Block::text).containsExactly("a\nb", "c");
    }

    @Test
    void aBlockLargerThanTheLimitIsLeftOutPieceByPieceFromThereOn() {
        BlockCollector<Plain> collector = new BlockCollector<>(10);
        List<Block<Plain>> blocks = new ArrayList<>();
        take(collector, 1, "12345", true);
        take(collector, 2, "67890", false);
        take(collector, 3, "x", false);
        take(collector, 4, "y", false);
        take(collector, 5, "next", true);
        collector.close();
        drain(collector, blocks);
        assertThat(blocks).extracting(Block::text).containsExactly("12345\n67890", "x\ny", "next");
        assertThat(blocks)
                .extracting(block -> block.layout().kind())
                .containsExactly(Layout.Kind.OVERSIZED, Layout.Kind.OVERSIZED, Layout.Kind.RECORD);
    }

    private static void take(BlockCollector<Plain> collector, long number, String text, boolean opens) {
        Line line = new Line("page", number, 10 * number, text);
        collector.take(line, LineShape.of(text), LAYOUT, opens ? Plain.HEAD : Plain.BODY, opens);
    }

    private static void drain(BlockCollector<Plain> collector, List<Block<Plain>> blocks) {
        for (Optional<Block<Plain>> block = collector.poll(); block.isPresent(); block = collector.poll()) {
            blocks.add(block.get());
        }
    }
}
