package io.github.zongshu.cli;

import io.github.zongshu.compare.YearOnYear;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import java.util.ArrayList;
import java.util.List;

/** 同比 of two years, for people and for programs. */
final class YearsReport {
    private YearsReport() {}

    static List<String> lines(YearOnYear years) {
        List<String> lines = new ArrayList<>();
        years.notices().stream().map(notice -> notice.message().zh()).forEach(lines::add);
        lines.add("同比 Year on year（" + years.rows().size() + "）");
        TextTable table = new TextTable().row("编号 id", "名称 label", "今年 this year", "上年 last year", "同比 change", "");
        for (YearOnYear.Row row : years.rows()) {
            boolean byLabel = row.match() == YearOnYear.Match.LABEL;
            table.row(
                    row.id(),
                    row.label(),
                    row.thisYear().text(),
                    row.lastYear().text(),
                    change(row),
                    byLabel ? "（按名称对上，上年编号 " + row.idLastYear() + "）" : "");
        }
        lines.addAll(table.lines("  "));
        only(lines, "只在今年 Only this year", years.onlyThisYear());
        only(lines, "只在上年 Only last year", years.onlyLastYear());
        return lines;
    }

    private static String change(YearOnYear.Row row) {
        Message obstacle = row.obstacle();
        String text = DiffJson.text(row.change());
        return obstacle != null ? obstacle.zh() : text == null ? "" : text;
    }

    private static void only(List<String> lines, String head, List<YearOnYear.Single> metrics) {
        if (!metrics.isEmpty()) {
            lines.add("");
            lines.add(head + "（" + metrics.size() + "）");
            TextTable table = new TextTable();
            metrics.forEach(metric ->
                    table.row(metric.id(), metric.label(), metric.value().text()));
            lines.addAll(table.lines("  "));
        }
    }

    static Json json(YearOnYear years) {
        return Json.object()
                .with("rows", DiffJson.list(years.rows(), YearsReport::row))
                .with("onlyThisYear", DiffJson.list(years.onlyThisYear(), YearsReport::metric))
                .with("onlyLastYear", DiffJson.list(years.onlyLastYear(), YearsReport::metric))
                .with("notices", DiffJson.list(years.notices(), YearsReport::notice))
                .build();
    }

    private static Json row(YearOnYear.Row row) {
        Message obstacle = row.obstacle();
        return Json.object()
                .with("id", row.id())
                .with("idLastYear", row.idLastYear())
                .with("label", row.label())
                .with("match", DiffJson.word(row.match()))
                .with("thisYear", row.thisYear().text())
                .with("lastYear", row.lastYear().text())
                .with("change", DiffJson.text(row.change()))
                .with("obstacle", obstacle == null ? new Json.Nothing() : DiffJson.message(obstacle))
                .build();
    }

    private static Json metric(YearOnYear.Single metric) {
        return Json.object()
                .with("id", metric.id())
                .with("label", metric.label())
                .with("value", metric.value().text())
                .build();
    }

    private static Json notice(Notice notice) {
        return Json.object()
                .with("code", notice.code())
                .with("message", DiffJson.message(notice.message()))
                .build();
    }
}
