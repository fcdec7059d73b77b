package io.github.zongshu.io;

import io.github.zongshu.campaign.Honour;
import io.github.zongshu.io.Node.Scalar;

/** {@code - 某某奖}, or {@code name}, {@code grantor} and {@code year}. */
final class HonourCodec implements Codec<Honour> {
    static final Shape SHAPE = Shape.of(
            "荣誉",
            "an honour",
            Key.required("name", "名称"),
            Key.optional("grantor", "授予单位"),
            Key.optional("year", "年份").of(Content.Plain.WHOLE));

    @Override
    public Honour read(Node node, Reading in) {
        if (node instanceof Scalar) {
            return new Honour(in.values().text(node), "", 0);
        }
        Fields honour = in.fields(node, SHAPE);
        return new Honour(honour.text("name"), honour.text("grantor"), honour.number("year"));
    }

    @Override
    public Node write(Honour honour) {
        if (honour.grantor().isEmpty() && honour.year() == 0) {
            return Entries.words(honour.name());
        }
        return new Entries()
                .text("name", honour.name())
                .textIfAny("grantor", honour.grantor())
                .numberIfAny("year", honour.year())
                .inline();
    }
}
