package io.github.zongshu.office.form;

import io.github.zongshu.form.FormField;
import io.github.zongshu.office.ooxml.Xml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Excel lets be typed into an answer (ECMA-376 part 1, 18.3.1.32): a hard stop with a word about what belongs there. */
final class Validation {
    private static final int MOST_TITLE = 32;
    private static final int MOST_PROMPT = 255;
    private static final int MOST_ERROR = 225;
    private static final BigDecimal MOST_NUMBER = BigDecimal.valueOf(999_999_999_999L);

    private final Xml rules = Xml.fragment();
    private int count;

    /**
     * Guards the cell of a field.
     *
     * @param cell where its answer goes: {@code E7}
     * @param cells where the answers of all fields go, by id
     * @param choices where what there is to choose from stands; empty for other kinds
     */
    void guard(FormField field, String cell, Map<String, String> cells, String choices) {
        String other = cells.getOrDefault(field.limits().atMost(), "");
        switch (field.kind()) {
            case APPROXIMATE -> rule(field, cell, List.of());
            case TEXT -> rule(field, cell, List.of("type", "textLength", "operator", "lessThanOrEqual"), "500");
            case CHOICE -> rule(field, cell, List.of("type", "list"), choices);
            case WHOLE, NUMBER -> {
                if (other.isEmpty()) {
                    String type = field.kind() == FormField.Kind.WHOLE ? "whole" : "decimal";
                    rule(field, cell, List.of("type", type, "operator", "between"), least(field), most(field));
                } else {
                    rule(field, cell, List.of("type", "custom"), both(field, cell, other));
                }
            }
        }
    }

    /** Guards the cell of a day. */
    void guardDate(String cell) {
        count++;
        rules.open(
                "dataValidation",
                "type",
                "date",
                "operator",
                "between",
                "allowBlank",
                1,
                "showErrorMessage",
                1,
                "errorTitle",
                "填报日期",
                "error",
                "请填写日期，如 2025-01-08",
                "sqref",
                cell);
        rules.element("formula1", "36526").element("formula2", "73050").close();
    }

    /** Within its limits, and not above another answer once that is given. */
    private static String both(FormField field, String cell, String other) {
        String whole = field.kind() == FormField.Kind.WHOLE ? cell + "=INT(" + cell + ")," : "";
        return "AND(ISNUMBER(" + cell + ")," + whole + cell + ">=" + least(field) + "," + cell + "<=" + most(field)
                + ",OR(" + other + "=\"\"," + cell + "<=" + other + "))";
    }

    private static String least(FormField field) {
        BigDecimal least = field.least();
        return scaled(field, least == null ? MOST_NUMBER.negate() : least);
    }

    private static String most(FormField field) {
        BigDecimal most = field.most();
        return scaled(field, most == null ? MOST_NUMBER : most);
    }

    /** Excel stores per cent as fractions. */
    private static String scaled(FormField field, BigDecimal limit) {
        BigDecimal stored =
                field.isPercent() && limit.abs().compareTo(MOST_NUMBER) < 0 ? limit.movePointLeft(2) : limit;
        return stored.stripTrailingZeros().toPlainString();
    }

    private void rule(FormField field, String cell, List<Object> kind, String... formulas) {
        count++;
        List<Object> attributes = new ArrayList<>(kind);
        attributes.addAll(List.of("allowBlank", 1, "showInputMessage", 1));
        String label = Grid.cut(Grid.clean(field.label()), MOST_TITLE);
        if (formulas.length > 0) {
            attributes.addAll(List.of("showErrorMessage", 1, "errorTitle", label));
            attributes.addAll(List.of("error", Grid.cut(Grid.clean(demand(field)), MOST_ERROR)));
        }
        attributes.addAll(List.of(
                "promptTitle", label, "prompt", Grid.cut(Grid.clean(prompt(field)), MOST_PROMPT), "sqref", cell));
        rules.open("dataValidation", attributes.toArray());
        for (int f = 0; f < formulas.length; f++) {
            rules.element("formula" + (f + 1), formulas[f]);
        }
        rules.close();
    }

    private static String prompt(FormField field) {
        String definition = field.definition().isEmpty() ? "" : "口径：" + field.definition() + "\n";
        return definition + demand(field);
    }

    /** What an answer must be, in a sentence. */
    static String demand(FormField field) {
        String what = switch (field.kind()) {
            case WHOLE -> "填整数";
            case NUMBER -> field.isPercent() ? "填百分数，如 77.3%" : "填数字";
            case APPROXIMATE -> "填数字，可填约数，如 1.13万余";
            case CHOICE -> "从下拉列表中选：" + String.join("、", field.choices());
            case TEXT -> "填文字，不超过500字";
        };
        if (!field.kind().isNumber()) {
            return what;
        }
        BigDecimal least = field.least();
        BigDecimal most = field.most();
        String unit = field.unit();
        String range = least != null && most != null
                ? "，" + least.toPlainString() + "至" + most.toPlainString() + unit
                : least != null && least.signum() != 0
                        ? "，不小于" + least.toPlainString() + unit
                        : most != null ? "，不大于" + most.toPlainString() + unit : "";
        return what + range + (field.required() ? "，没有发生的填 0" : "，没有统计的可不填");
    }

    /** Writes all rules, where there are any. */
    void write(Xml xml) {
        if (count > 0) {
            xml.open("dataValidations", "count", count).raw(rules.toString()).close();
        }
    }
}
