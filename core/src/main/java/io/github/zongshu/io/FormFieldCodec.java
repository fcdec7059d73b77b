package io.github.zongshu.io;

import io.github.zongshu.form.FormField;
import io.github.zongshu.form.FormField.Aggregation;
import io.github.zongshu.form.FormField.Kind;
import io.github.zongshu.form.FormField.Limits;
import io.github.zongshu.form.FormField.Roll;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.message.Message;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question of a form. What is left unsaid is usual: a whole number that must be answered and adds up. */
final class FormFieldCodec implements Codec<FormField> {
    private static final Choice<Kind> KINDS = Choice.of(Kind.values());
    private static final Choice<Aggregation> AGGREGATIONS = Choice.of(Aggregation.values());

    static final Shape SHAPE = Shape.of(
            "填报项目",
            "a field",
            Key.required("id", "编号"),
            Key.optional("label", "名称"),
            Key.optional("unit", "计量单位"),
            Key.optional("definition", "口径"),
            Key.optional("kind", "类型").of(KINDS.content()),
            Key.optional("choices", "选项").of(Content.texts()),
            Key.optional("least", "下限").of(Content.Plain.QUANTITY),
            Key.optional("most", "上限").of(Content.Plain.QUANTITY),
            Key.optional("atMost", "不多于"),
            Key.optional("optional", "选填").of(Content.Plain.FLAG),
            Key.optional("total", "汇总").of(AGGREGATIONS.content()),
            Key.optional("overTime", "各期合并").of(AGGREGATIONS.content()),
            Key.optional("weight", "权重"));

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @Override
    public FormField read(Node node, Reading in) {
        Fields field = in.fields(node, SHAPE);
        Kind kind = field.find("kind").map(n -> KINDS.read(n, in)).orElse(Kind.WHOLE);
        Aggregation total =
                field.find("total").map(n -> AGGREGATIONS.read(n, in)).orElse(usualTotal(kind));
        Aggregation overTime =
                field.find("overTime").map(n -> AGGREGATIONS.read(n, in)).orElse(usualOverTime(total));
        return new FormField(
                field.text("id"),
                field.text("label"),
                field.text("unit"),
                field.text("definition"),
                kind,
                field.list("choices", in.values()::text),
                new Limits(number(field, "least", in), number(field, "most", in), field.text("atMost")),
                !field.flag("optional"),
                new Roll(total, overTime, field.text("weight")));
    }

    private static Aggregation usualTotal(Kind kind) {
        return kind.isNumber() ? Aggregation.SUM : Aggregation.NONE;
    }

    /** What is the last of several units is so of several periods; what does not become one is that of the last period. */
    private static Aggregation usualOverTime(Aggregation total) {
        return total == Aggregation.NONE ? Aggregation.LATEST : total;
    }

    private static @Nullable BigDecimal number(Fields field, String key, Reading in) {
        Optional<Node> found = field.find(key);
        if (found.isEmpty()) {
            return null;
        }
        if (found.get() instanceof Scalar scalar
                && NUMBER.matcher(scalar.text()).matches()) {
            return new BigDecimal(scalar.text());
        }
        in.values()
                .wrongType(
                        found.get(),
                        "数字",
                        "a number",
                        new Message("写数字本身，如 0 或 100000", "write it in digits, such as 100000"));
        return null;
    }

    @Override
    public Node write(FormField field) {
        Roll roll = field.roll();
        return new Entries()
                .text("id", field.id())
                .textIfAny("label", field.label())
                .textIfAny("unit", field.unit())
                .textIfAny("definition", field.definition())
                .textIfAny("kind", field.kind() == Kind.WHOLE ? "" : KINDS.word(field.kind()))
                .listIfAny("choices", field.choices(), Entries::words)
                .numberIfAny("least", field.limits().least())
                .numberIfAny("most", field.limits().most())
                .textIfAny("atMost", field.limits().atMost())
                .flagIfTrue("optional", !field.required())
                .textIfAny("total", roll.total() == usualTotal(field.kind()) ? "" : AGGREGATIONS.word(roll.total()))
                .textIfAny(
                        "overTime",
                        roll.overTime() == usualOverTime(roll.total()) ? "" : AGGREGATIONS.word(roll.overTime()))
                .textIfAny("weight", roll.weight())
                .inline();
    }
}
