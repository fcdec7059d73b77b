package io.github.zongshu.io;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.io.Node.Scalar;

/** {@code - sessions}, or {@code value}, {@code label} and {@code remark}. */
final class BoardItemCodec implements Codec<BoardItem> {
    static final Shape SHAPE = Shape.of(
            "要数",
            "a leading number",
            Key.required("value", "指标"),
            Key.optional("label", "名称"),
            Key.optional("remark", "比较"));

    @Override
    public BoardItem read(Node node, Reading in) {
        if (node instanceof Scalar) {
            return new BoardItem(in.values().text(node), "", Prose.EMPTY);
        }
        Fields item = in.fields(node, SHAPE);
        return new BoardItem(item.text("value"), item.text("label"), item.prose("remark"));
    }

    @Override
    public Node write(BoardItem item) {
        if (item.label().isEmpty() && item.remark().equals(Prose.EMPTY)) {
            return Entries.words(item.reference());
        }
        return new Entries()
                .text("value", item.reference())
                .textIfAny("label", item.label())
                .textIfAny("remark", item.remark().template())
                .block();
    }
}
