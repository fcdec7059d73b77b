package io.github.zongshu.office.xlsx;

import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Makes cells of bound numbers: what is stored, and the format under which it reads as in the report. */
final class Figures {
    /** How per cent are stored. */
    enum Percent {
        /** 77.3% as 0.773, as spreadsheets reckon. */
        FRACTION,
        /** 77.3% as 77.3, as the axes of charts count. */
        PRINTED
    }

    /** A double keeps any decimal number of so many digits. */
    private static final int MOST_DIGITS = 15;

    /** Excel allows some 200 formats of one's own; those that hold for one number only leave room for the others. */
    private static final int MOST_FIXED = 140;

    private static final int MOST_FORMATS = 190;

    private static final int MOST_CODE = 250;

    private final Scribe scribe;
    private final Set<String> fixed = new HashSet<>();
    private final Set<String> live = new HashSet<>();

    Figures(Scribe scribe) {
        this.scribe = scribe;
    }

    /** What is stored of a number: its known bound if hedged. */
    static BigDecimal worth(Quantity quantity, Percent percent) {
        boolean fraction = percent == Percent.FRACTION && isPercent(quantity);
        return fraction ? quantity.value().movePointLeft(2) : quantity.value();
    }

    /** A number of a table, to which other places of the same number refer. */
    GridCell inTable(int column, Look look, Value value, String place) {
        return cell(new GridCell(column, 1, look, Content.GAP), store(value, Percent.FRACTION, place), value, true);
    }

    /** A number outside tables, over some columns. */
    GridCell onBoard(ColumnPlan.Span span, Look look, Value value, String place) {
        GridCell room = new GridCell(span.from(), span.count(), look, Content.GAP);
        return cell(room, store(value, Percent.FRACTION, place), value, false);
    }

    /** A number for a chart to draw. */
    GridCell forChart(int column, Look look, Value value, String place) {
        return cell(new GridCell(column, 1, look, Content.GAP), store(value, Percent.PRINTED, place), value, false);
    }

    private static GridCell cell(GridCell room, Stored stored, Value value, boolean inTable) {
        return switch (stored) {
            case Stored.Digits digits ->
                new GridCell(
                        room.column(),
                        room.span(),
                        room.look().format(digits.format()),
                        new Content.Figure(value, digits, inTable));
            case Stored.Words words ->
                GridCell.words(room.column(), room.span(), room.look(), CellText.of(words.text()));
        };
    }

    private Stored store(Value value, Percent percent, String place) {
        BigDecimal worth = worth(value.quantity(), percent);
        if (worth.stripTrailingZeros().precision() > MOST_DIGITS) {
            scribe.report(
                    "number-as-text",
                    place,
                    value.text() + "超过15位有效数字，Excel 会改动它，因此存为文字",
                    value.text()
                            + " has more than 15 significant digits, which Excel would change; it is stored as text");
            return new Stored.Words(value.text());
        }
        String code = NumberCode.live(value, worth, percent == Percent.FRACTION)
                .filter(found -> hasRoom(live, found, MOST_FORMATS - fixed.size()))
                .or(() -> fixed(value, worth, percent))
                .orElseGet(() -> plain(value, worth, place));
        return new Stored.Digits(worth, code);
    }

    private Optional<String> fixed(Value value, BigDecimal worth, Percent percent) {
        boolean fraction = percent == Percent.FRACTION && isPercent(value.quantity());
        return Optional.of(NumberCode.fixed(value, worth, fraction))
                .filter(code ->
                        worth.signum() >= 0 && hasRoom(fixed, code, Math.min(MOST_FIXED, MOST_FORMATS - live.size())));
    }

    /** Whether a format may be used; each counts once. */
    private static boolean hasRoom(Set<String> formats, String code, int most) {
        if (code.length() <= MOST_CODE && formats.size() < most) {
            formats.add(code);
        }
        return formats.contains(code);
    }

    private String plain(Value value, BigDecimal worth, String place) {
        String plain = worth.stripTrailingZeros().toPlainString();
        scribe.report(
                "number-printed-otherwise",
                place,
                "Excel 没有能把这个数显示为“" + value.text() + "”的格式，单元格显示" + plain,
                "Excel has no format that prints this number as " + value.text() + "; the cell shows " + plain);
        return NumberCode.plain(worth);
    }

    private static boolean isPercent(Quantity quantity) {
        return quantity.unit().equals(MeasureWord.PERCENT);
    }
}
