package io.github.zongshu.io;

import io.github.zongshu.campaign.Bulletin;

/** {@code bulletin: {name: 工作简报, number: 第8期, issuer: …}}. */
final class BulletinCodec implements Codec<Bulletin> {
    static final Shape SHAPE = Shape.of(
            "简报",
            "the bulletin",
            Key.required("name", "简报名称"),
            Key.required("number", "期号"),
            Key.optional("total", "总期号"),
            Key.optional("notice", "提示"),
            Key.required("issuer", "编印单位"),
            Key.optional("date", "日期").of(Content.Plain.DAY),
            Key.optional("report", "报"),
            Key.optional("send", "送"),
            Key.optional("distribute", "发"),
            Key.optional("copies", "印数").of(Content.Plain.WHOLE));

    @Override
    public Bulletin read(Node node, Reading in) {
        Fields bulletin = in.fields(node, SHAPE);
        return new Bulletin(
                bulletin.text("name"),
                bulletin.text("number"),
                bulletin.text("total"),
                bulletin.text("notice"),
                bulletin.text("issuer"),
                bulletin.date("date").orElse(null),
                bulletin.text("report"),
                bulletin.text("send"),
                bulletin.text("distribute"),
                bulletin.number("copies"));
    }

    @Override
    public Node write(Bulletin bulletin) {
        return new Entries()
                .text("name", bulletin.name())
                .text("number", bulletin.number())
                .textIfAny("total", bulletin.total())
                .textIfAny("notice", bulletin.notice())
                .text("issuer", bulletin.issuer())
                .textIfAny("date", OfficialCodec.day(bulletin.date()))
                .textIfAny("report", bulletin.report())
                .textIfAny("send", bulletin.send())
                .textIfAny("distribute", bulletin.distribute())
                .numberIfAny("copies", bulletin.copies())
                .block();
    }
}
