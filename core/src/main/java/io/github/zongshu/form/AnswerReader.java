package io.github.zongshu.form;

import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormatException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a number of what stands in a cell. What is not certainly one is refused with its reason; nothing is guessed. */
final class AnswerReader {
    /** Spreadsheets keep and show fifteen digits; what stands behind them is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NOTHING = Pattern.compile("无|没有|/|-+|—+|～|暂无|空");

    private final FormField field;
    private final Remarks remarks;

    AnswerReader(FormField field, Remarks remarks) {
        this.field = field;
        this.remarks = remarks;
    }

    /** The number; empty where nothing stands, or where what stands there was refused. */
    Optional<Quantity> read(Entry entry) {
        return switch (entry) {
            case Entry.Blank blank -> Optional.empty();
            case Entry.Digits number -> number(number);
            case Entry.Words words ->
                words(Normalizer.normalize(words.text(), Normalizer.Form.NFKC).strip());
            case Entry.Day day ->
                refuse(
                        "date-for-number",
                        "单元格是日期 " + day.date() + "，这里应填数字",
                        "the cell is a date, " + day.date() + "; a number belongs here",
                        "把单元格格式改为“常规”，重新填写数字",
                        "set the cell's format to General and write the number again");
            case Entry.Fault fault ->
                refuse(
                        "formula-error",
                        "公式出错：" + fault.code(),
                        "the formula gives an error: " + fault.code(),
                        "改正公式，或直接填写数字",
                        "correct the formula, or write the number itself");
        };
    }

    private Optional<Quantity> number(Entry.Digits number) {
        BigDecimal value = number.value().round(DIGITS);
        if (field.isPercent() && number.percent()) {
            value = value.movePointRight(2);
        } else if (number.percent()) {
            return refuse(
                    "percent-for-count",
                    "填的是百分数 " + number.text() + "，这里的单位是" + unitWord(),
                    "a percentage, " + number.text() + ", stands where the unit is " + unitWord(),
                    "填写数量本身",
                    "write the number itself");
        } else if (field.isPercent() && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0) {
            return refuse(
                    "fraction-for-percent",
                    "填的是 " + value.toPlainString() + "，不知是 " + value.toPlainString() + "% 还是 "
                            + value.movePointRight(2).toPlainString() + "%",
                    value.toPlainString() + " may mean " + value.toPlainString() + "% or "
                            + value.movePointRight(2).stripTrailingZeros().toPlainString() + "%",
                    "带上百分号填写，如 77.3%",
                    "write it with its sign, such as 77.3%");
        }
        BigDecimal plain = value.stripTrailingZeros();
        return checkedWhole(quantity(plain.scale() < 0 ? plain.setScale(0) : plain));
    }

    private Quantity quantity(BigDecimal value) {
        return field.exponent() == 0
                ? Quantity.of(value, field.unit())
                : Quantity.parse(value.toPlainString() + field.unit());
    }

    private Optional<Quantity> words(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (NOTHING.matcher(text).matches()) {
            return refuse(
                    "words-for-nothing",
                    "填的是“" + text + "”，不知是零还是没有统计",
                    "\"" + text + "\" may mean zero or not counted",
                    "没有发生的填 0；没有统计的留空，并在备注里说明",
                    "write 0 for none; leave it empty if not counted and say so in the remark");
        }
        try {
            Quantity read = Quantity.parse(text);
            Optional<Quantity> fitted = fitted(text, read);
            fitted.filter(q -> !q.isExact() && field.kind() != FormField.Kind.APPROXIMATE)
                    .ifPresent(q -> remarks.note(
                            "hedged-number",
                            "是约数“" + text + "”，按区间汇总",
                            "\"" + text + "\" is hedged; it is summed as a range"));
            return fitted.flatMap(this::checkedWhole);
        } catch (QuantityFormatException e) {
            Message reason = e.problem();
            return refuse(
                    "not-a-number",
                    "“" + text + "”不是数字：" + reason.zh(),
                    "\"" + text + "\" is not a number: " + reason.en(),
                    "只填一个数字，说明写在备注里",
                    "write one number; explain it in the remark");
        }
    }

    /** The number in the field's unit; a bare one takes it over. */
    private Optional<Quantity> fitted(String text, Quantity read) {
        String unit = read.unit().text();
        boolean scaled = !read.numeral().scale().isEmpty();
        if (unit.isEmpty() && scaled && field.exponent() > 0) {
            return refuse(
                    "ambiguous-scale",
                    "填的是“" + text + "”，单位已是" + field.unit() + "，不知要不要再乘",
                    "\"" + text + "\" has a scale of its own, and the unit is " + field.unit() + " already",
                    "只填以" + field.unit() + "计的数字，或写全单位",
                    "write the number in " + field.unit() + " alone, or with its whole unit");
        }
        if (unit.isEmpty()) {
            return Optional.of(
                    field.exponent() == 0
                            ? new Quantity(read.numeral(), read.qualifier(), new MeasureWord(field.unit()))
                            : Quantity.parse(text + field.unit()));
        }
        if (!unit.equals(field.measureWord())) {
            return refuse(
                    "wrong-unit",
                    "单位是“" + unit + "”，这里应以“" + unitWord() + "”计",
                    "the unit is \"" + unit + "\", it should be \"" + unitWord() + "\"",
                    "换算后填写",
                    "convert it");
        }
        if (scaled != field.exponent() > 0 && !field.measureWord().isEmpty()) {
            remarks.note(
                    "other-scale",
                    "填的是“" + text + "”，表上单位是" + field.unit() + "，按所写单位计",
                    "\"" + text + "\" is taken in its own unit; the form's is " + field.unit());
        }
        return Optional.of(read);
    }

    private Optional<Quantity> checkedWhole(Quantity quantity) {
        boolean counts = switch (quantity.numeral().form()) {
            case PLAIN, RANGE, SEVERAL -> true;
            case FRACTION, ORDINAL -> false;
        };
        boolean whole = counts && quantity.value().stripTrailingZeros().scale() <= 0;
        if (field.kind() == FormField.Kind.WHOLE && !whole) {
            return refuse(
                    "not-whole",
                    "“" + quantity + "”不是整数",
                    "\"" + quantity + "\" is not a whole number",
                    "填写整数",
                    "write a whole number");
        }
        return Optional.of(quantity);
    }

    private String unitWord() {
        return field.unit().isEmpty() ? "个" : field.unit();
    }

    private Optional<Quantity> refuse(String rule, String zh, String en, String zhHint, String enHint) {
        remarks.object(rule, new Message(zh, en), new Message(zhHint, enHint));
        return Optional.empty();
    }
}
