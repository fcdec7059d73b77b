package io.github.zongshu.io;

import io.github.zongshu.campaign.Origin;

/** The form a number was taken from. */
final class OriginCodec implements Codec<Origin> {
    static final Shape SHAPE = Shape.of(
            "出处",
            "an origin",
            Key.optional("unit", "填报单位"),
            Key.optional("reporter", "填报人"),
            Key.optional("file", "文件"),
            Key.optional("sheet", "工作表"),
            Key.optional("cell", "单元格"));

    @Override
    public Origin read(Node node, Reading in) {
        Fields origin = in.fields(node, SHAPE);
        return new Origin(
                origin.text("unit"),
                origin.text("reporter"),
                origin.text("file"),
                origin.text("sheet"),
                origin.text("cell"));
    }

    @Override
    public Node write(Origin origin) {
        return new Entries()
                .textIfAny("unit", origin.unit())
                .textIfAny("reporter", origin.reporter())
                .textIfAny("file", origin.file())
                .textIfAny("sheet", origin.sheet())
                .textIfAny("cell", origin.cell())
                .inline();
    }
}
