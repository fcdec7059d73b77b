package io.github.zongshu.io;

import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.io.Node.Scalar;
import java.util.List;

/** A chart: its {@code kind}, its {@code title}, and what it is {@code of}. */
final class GraphicCodec implements Codec<Graphic> {
    static final Shape SHAPE = Shape.of(
            "图",
            "a graphic",
            Key.required("id", "编号"),
            Key.required("kind", "种类"),
            Key.required("title", "图题"),
            Key.optional("measure", "度量"),
            Key.optional("source", "来源"),
            Key.required("of", "画什么"),
            Key.optional("highlight", "突出"),
            Key.optional("target", "目标"));

    private static final Choice<Graphic.Kind> KINDS = Choice.of(Graphic.Kind.values());

    @Override
    public Graphic read(Node node, Reading in) {
        Fields graphic = in.fields(node, SHAPE);
        return new Graphic(
                graphic.text("id"),
                graphic.find("kind").map(kind -> KINDS.read(kind, in)).orElse(Graphic.Kind.BAR),
                graphic.prose("title"),
                graphic.prose("measure"),
                graphic.text("source"),
                graphic.find("of").map(of -> references(of, in)).orElse(List.of()),
                graphic.text("highlight"),
                graphic.text("target"));
    }

    private static List<String> references(Node of, Reading in) {
        Values values = in.values();
        return of instanceof Scalar
                ? List.of(values.text(of))
                : values.items(of).stream().map(values::text).toList();
    }

    @Override
    public Node write(Graphic graphic) {
        List<String> of = graphic.of();
        return new Entries()
                .text("id", graphic.id())
                .text("kind", KINDS.word(graphic.kind()))
                .text("title", graphic.title().template())
                .textIfAny("measure", graphic.measure().template())
                .textIfAny("source", graphic.source())
                .put("of", of.size() == 1 ? Entries.words(of.get(0)) : Entries.inlineList(of, Entries::words))
                .textIfAny("highlight", graphic.highlight())
                .textIfAny("target", graphic.target())
                .block();
    }
}
