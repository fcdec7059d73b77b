package io.github.zongshu.cli;

import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a text as a table, one a row, in columns that line up where a Chinese character is two cells wide. */
final class ScanTable {
    private static final List<String> HEAD = List.of("序", "行:列", "原文", "类别", "值", "区间", "单位", "所指", "方向、时间、归属");
    private static final List<String> HEAD_EN =
            List.of("no", "place", "text", "kind", "value", "interval", "unit", "noun", "direction, period, part of");

    /** The column of values; numbers end at one edge. */
    private static final int VALUE = 4;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    ScanTable(String text, List<Mention> mentions) {
        TextPlace place = new TextPlace(text);
        for (Mention mention : mentions) {
            place.moveTo(mention.start());
            rows.add(row(rows.size() + 1, place.toString(), mention));
            if (mention.content() instanceof Content.Lost lost) {
                remarks.add(place + " " + lost.problem());
            }
        }
    }

    /** How many figures there are. */
    int size() {
        return rows.size();
    }

    /** What a reader should look at: figures whose digits are lost. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Head and rows; nothing where there are no rows. */
    List<String> lines() {
        if (rows.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(Set.of(VALUE)).row(HEAD).row(HEAD_EN);
        rows.forEach(table::row);
        return table.lines("");
    }

    private static List<String> row(int number, String place, Mention mention) {
        return switch (mention.content()) {
            case Content.Amount amount -> amount(number, place, mention, amount.quantity());
            case Content.Moment moment -> cells(number, place, mention, List.of(moment.iso(), "", ""));
            case Content.Wordless vague ->
                cells(number, place, mention, List.of("", "", vague.unit().text()));
            case Content.Lost lost ->
                cells(number, place, mention, List.of("?", "", lost.unit().text()));
        };
    }

    private static List<String> amount(int number, String place, Mention mention, Quantity quantity) {
        Interval interval = mention.isFall() ? quantity.interval().negate() : quantity.interval();
        String value = (mention.isFall() ? quantity.value().negate() : quantity.value()).toPlainString();
        String open = interval.isPoint() ? "" : interval.toString();
        return cells(
                number, place, mention, List.of(value, open, quantity.unit().text()));
    }

    private static List<String> cells(int number, String place, Mention mention, List<String> amount) {
        List<String> cells = new ArrayList<>(
                List.of(String.valueOf(number), place, oneLine(mention.text()), KindNames.of(mention.kind())));
        cells.addAll(amount);
        cells.add(oneLine(mention.noun()));
        cells.add(context(mention));
        return cells;
    }

    private static String context(Mention mention) {
        String part = mention.whole().isPresent() ? "属第 " + (mention.whole().getAsInt() + 1) + " 项" : "";
        return oneLine(Stream.of(mention.direction().word(), mention.period(), part)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("；")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
