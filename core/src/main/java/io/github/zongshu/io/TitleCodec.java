package io.github.zongshu.io;

import io.github.zongshu.campaign.Title;
import io.github.zongshu.io.Node.Scalar;

/** {@code title: 主标题}, or its three lines under {@code kicker}, {@code headline}, {@code subhead}. */
final class TitleCodec implements Codec<Title> {
    static final Shape SHAPE = Shape.of(
            "标题",
            "a title",
            Key.optional("kicker", "引题"),
            Key.required("headline", "主题"),
            Key.optional("subhead", "副题"));

    @Override
    public Title read(Node node, Reading in) {
        if (node instanceof Scalar) {
            return Title.of(in.values().text(node));
        }
        Fields title = in.fields(node, SHAPE);
        return new Title(title.prose("kicker"), title.prose("headline"), title.prose("subhead"));
    }

    @Override
    public Node write(Title title) {
        if (title.equals(Title.of(title.headline().template()))) {
            return Entries.words(title.headline().template());
        }
        return new Entries()
                .textIfAny("kicker", title.kicker().template())
                .text("headline", title.headline().template())
                .textIfAny("subhead", title.subhead().template())
                .block();
    }
}
