package io.github.zongshu.io;

import io.github.zongshu.form.Form;
import io.github.zongshu.form.Form.Every;
import io.github.zongshu.form.FormUnit;
import org.jspecify.annotations.Nullable;

/** The section {@code form}: what is asked of which units. It is read beside the campaign, of which it is no part. */
final class FormCodec implements Codec<Form> {
    private static final Choice<Every> FREQUENCIES = Choice.of(Every.values());
    static final Shape UNIT = Shape.of(
            "填报单位", "a unit", Key.required("id", "编号"), Key.required("label", "名称"), Key.optional("parent", "上级"));

    static final Shape SHAPE = Shape.of(
            "统计表",
            "a form",
            Key.required("id", "编号"),
            Key.required("title", "标题"),
            Key.optional("version", "版本"),
            Key.optional("every", "频率").of(FREQUENCIES.content()),
            Key.optional("due", "截止日").of(Content.Plain.DAY),
            Key.optional("dueDays", "期后天数").of(Content.Plain.WHOLE),
            Key.optional("collector", "收表单位"),
            Key.optional("contact", "联系方式"),
            Key.optional("lastYear", "上年文件"),
            Key.optional("notes", "填报要求").of(Content.texts()),
            Key.optional("levels", "层级").of(Content.texts()),
            Key.required("fields", "填报项目").of(Content.listOf(FormFieldCodec.SHAPE)),
            Key.required("units", "填报单位").of(Content.listOf(UNIT)));

    private static final String FIRST = "1";

    private final FormFieldCodec fields = new FormFieldCodec();

    @Override
    public Form read(Node node, Reading in) {
        Fields form = in.fields(node, SHAPE);
        return new Form(
                form.text("id"),
                form.text("title"),
                form.find("version").isPresent() ? form.text("version") : FIRST,
                form.find("every").map(n -> FREQUENCIES.read(n, in)).orElse(Every.YEAR),
                form.date("due").orElse(null),
                form.number("dueDays"),
                form.text("collector"),
                form.text("contact"),
                form.text("lastYear"),
                form.list("notes", in.values()::text),
                form.list("levels", in.values()::text),
                form.list("fields", field -> fields.read(field, in)),
                form.list("units", unit -> unit(unit, in)));
    }

    private static FormUnit unit(Node node, Reading in) {
        Fields unit = in.fields(node, UNIT);
        return new FormUnit(unit.text("id"), unit.text("label"), unit.text("parent"));
    }

    @Override
    public Node write(Form form) {
        return new Entries()
                .text("id", form.id())
                .text("title", form.title())
                .textIfAny("version", form.version().equals(FIRST) ? "" : form.version())
                .textIfAny("every", form.every() == Every.YEAR ? "" : FREQUENCIES.word(form.every()))
                .textIfAny("due", form.due() == null ? "" : form.due().toString())
                .numberIfAny("dueDays", form.dueDays())
                .textIfAny("collector", form.collector())
                .textIfAny("contact", form.contact())
                .textIfAny("lastYear", form.lastYear())
                .listIfAny("notes", form.notes(), Entries::words)
                .listIfAny("levels", form.levels(), Entries::words)
                .put("fields", Entries.list(form.fields(), fields::write))
                .put("units", Entries.list(form.units(), FormCodec::write))
                .block();
    }

    private static Node write(FormUnit unit) {
        return new Entries()
                .text("id", unit.id())
                .text("label", unit.label())
                .textIfAny("parent", unit.parent())
                .inline();
    }

    /** The campaign with the form behind it; without a form the campaign alone. */
    Node.Mapping behind(Node.Mapping campaign, @Nullable Form form) {
        if (form == null) {
            return campaign;
        }
        Entries file = new Entries();
        campaign.entries().forEach((key, entry) -> file.put(key, entry.value()));
        return file.put("form", write(form)).block();
    }
}
