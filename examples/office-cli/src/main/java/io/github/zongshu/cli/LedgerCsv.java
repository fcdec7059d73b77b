package io.github.zongshu.cli;

import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.quantity.End;
import io.github.zongshu.quantity.Interval;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** All numbers of a campaign as a table of text (RFC 4180), in UTF-8 with a mark that tells spreadsheets so. */
final class LedgerCsv {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private LedgerCsv() {}

    static byte[] of(Ledger ledger) {
        StringBuilder table = new StringBuilder(MARK);
        table.append(row(List.of("编号", "指标", "数值", "下限", "上限", "来源", "填报", "示例")));
        for (String path : ledger.paths()) {
            ledger.entry(path).ifPresent(entry -> table.append(row(cells(path, entry))));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(String path, Ledger.Entry entry) {
        Interval interval = entry.value().quantity().interval();
        return List.of(
                path,
                entry.label(),
                entry.value().text(),
                end(interval.low()),
                end(interval.high()),
                entry.note().source(),
                entry.note().origin().text(),
                entry.sample() ? "是" : "");
    }

    private static String end(End end) {
        return end.isFinite() ? end.at().toPlainString() : "";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(LedgerCsv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
