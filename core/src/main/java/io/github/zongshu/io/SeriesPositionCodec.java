package io.github.zongshu.io;

import io.github.zongshu.campaign.SeriesPosition;
import io.github.zongshu.message.Message;

/** {@code series: {name: …, part: 1, parts: 3}}. */
final class SeriesPositionCodec implements Codec<SeriesPosition> {
    static final Shape SHAPE = Shape.of(
            "系列报道",
            "the series",
            Key.required("name", "系列名"),
            Key.required("part", "第几篇").of(Content.Plain.WHOLE),
            Key.optional("parts", "共几篇").of(Content.Plain.WHOLE));

    @Override
    public SeriesPosition read(Node node, Reading in) {
        Fields series = in.fields(node, SHAPE);
        int part = series.number("part");
        int parts = series.number("parts");
        if (part >= 1 && parts >= 0 && (parts == 0 || part <= parts)) {
            return new SeriesPosition(series.text("name"), part, parts);
        }
        Place place = series.placeOf("part");
        in.findings()
                .refuse(
                        place,
                        "bad-series-part",
                        new Message(
                                "系列报道没有第" + part + "篇（共" + parts + "篇）", "there is no part " + part + " of " + parts),
                        new Message("part 从 1 数起，不大于 parts", "part counts from 1 and is not above parts"));
        return new SeriesPosition(series.text("name"), 1, 0);
    }

    @Override
    public Node write(SeriesPosition series) {
        return new Entries()
                .text("name", series.name())
                .put("part", Entries.numeral(Integer.toString(series.part())))
                .numberIfAny("parts", series.parts())
                .block();
    }
}
