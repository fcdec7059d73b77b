package io.github.zongshu.compose;

import io.github.zongshu.campaign.Honour;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the tables of an appendix that are no breakdowns: one row for each record. */
final class RecordTables {
    private final Desk desk;
    private final Captions captions;
    private final CheckWords checks;

    RecordTables(Desk desk, Captions captions, CheckWords checks) {
        this.desk = desk;
        this.captions = captions;
        this.checks = checks;
    }

    /** 台账: every metric with all that is known of it. */
    TableBlock metrics() {
        List<TableBlock.Column> columns = List.of(
                words("编号"),
                words("指标"),
                number("数值", ""),
                words("约数词"),
                words("单位"),
                words("期间"),
                words("来源"),
                words("口径"),
                words("印发写法"),
                words("核对"));
        List<TableBlock.Row> rows =
                desk.campaign().metrics().stream().map(this::row).toList();
        return new TableBlock(caption("指标台账", List.of()), columns, rows);
    }

    private TableBlock.Row row(Metric metric) {
        Value value = desk.value(metric.id());
        Quantity quantity = value.quantity();
        String period = metric.period().isEmpty() ? desk.campaign().period().text() : metric.period();
        String source = Stream.of(metric.source(), metric.sample() ? "示例数据" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("，"));
        return new TableBlock.Row(
                false,
                List.of(
                        words(Text.line(metric.id())),
                        words(Text.line(metric.label())),
                        new TableBlock.Amount(value.in(QuantityFormat.TABLE)),
                        words(Text.line(quantity.qualifier().words())),
                        words(Text.line(quantity.unit().text())),
                        words(Text.line(period)),
                        words(Text.line(source)),
                        words(Text.line(metric.definition())),
                        words(List.of(new Bound(value.in(QuantityFormat.PRESS)))),
                        words(checks.about(metric.id()))));
    }

    /** How much of each class of a list is done. */
    TableBlock classes(TaskList list) {
        String unit = commonUnit(list.classes().stream()
                .flatMap(each -> Stream.concat(Stream.ofNullable(each.done()), Stream.of(each.total()))));
        List<TableBlock.Column> columns =
                List.of(words("类别"), number("已办结", unit), number("总数", unit), number("办结率", ""));
        List<TableBlock.Row> rows = new ArrayList<>();
        list.classes().forEach(each -> rows.add(classRow(false, each.label(), list.id() + "." + each.id(), unit)));
        // Counts in different units have no total.
        if (desk.found(list.id() + ".total").isPresent()) {
            rows.add(classRow(true, "合计", list.id(), unit));
        }
        return new TableBlock(caption(list.label(), desk.source(list.source(), list.sample())), columns, rows);
    }

    private TableBlock.Row classRow(boolean total, String label, String path, String unit) {
        return new TableBlock.Row(
                total,
                List.of(
                        words(Text.line(label)),
                        cell(path + ".done", unit),
                        cell(path + ".total", unit),
                        cell(path + ".rate", "")));
    }

    /** The tasks themselves; nothing where a list names none. */
    Optional<TableBlock> items(TaskList list) {
        List<TableBlock.Row> rows = list.classes().stream()
                .flatMap(each -> each.items().stream().map(item -> itemRow(each, item)))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<TableBlock.Column> columns = List.of(words("类别"), words("事项"), words("责任单位"), words("状态"));
        Caption caption = caption(list.label() + "明细", desk.source(list.source(), list.sample()));
        return Optional.of(new TableBlock(caption, columns, rows));
    }

    private static TableBlock.Row itemRow(TaskList.TaskClass each, TaskList.TaskItem item) {
        return wordRow(each.label(), item.label(), item.owner(), item.done() ? "已办结" : "未办结");
    }

    /** One table for all series that share their points in time. */
    List<Block> series() {
        Map<List<String>, List<TimeSeries>> groups = desk.campaign().timeSeries().stream()
                .collect(Collectors.groupingBy(
                        one -> one.points().stream()
                                .map(TimeSeries.Point::label)
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .<Block>map(group -> table(group.getKey(), group.getValue()))
                .toList();
    }

    private TableBlock table(List<String> times, List<TimeSeries> group) {
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(words("时间"));
        group.forEach(one -> columns.add(number(one.label(), unit(one))));
        List<TableBlock.Row> rows = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            List<TableBlock.Cell> cells = new ArrayList<>();
            cells.add(words(Text.line(times.get(i))));
            for (TimeSeries one : group) {
                cells.add(cell(one.id() + "." + one.points().get(i).id(), unit(one)));
            }
            rows.add(new TableBlock.Row(false, cells));
        }
        String title = group.stream().map(TimeSeries::label).collect(Collectors.joining("、"));
        String sources = group.stream()
                .map(TimeSeries::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
        boolean sample = group.stream().anyMatch(TimeSeries::sample);
        return new TableBlock(caption(title, desk.source(sources, sample)), columns, rows);
    }

    /** 荣誉. */
    TableBlock honours() {
        List<TableBlock.Row> rows =
                desk.campaign().honours().stream().map(RecordTables::honour).toList();
        return new TableBlock(caption("所获荣誉", List.of()), List.of(words("年份"), words("荣誉"), words("授予单位")), rows);
    }

    private static TableBlock.Row honour(Honour honour) {
        return wordRow(honour.year() == 0 ? "" : honour.year() + "年", honour.name(), honour.grantor());
    }

    private static String unit(TimeSeries series) {
        return commonUnit(series.points().stream()
                .flatMap(point -> Stream.ofNullable(point.quantity()))
                .flatMap(Stream::ofNullable));
    }

    /** The unit that all share and a head can name; none where they differ. Per cent stay with the number. */
    private static String commonUnit(Stream<Quantity> quantities) {
        List<String> units =
                quantities.map(quantity -> quantity.unit().text()).distinct().toList();
        return units.size() == 1 && !units.getFirst().equals("%") ? units.getFirst() : "";
    }

    private TableBlock.Cell cell(String path, String unit) {
        QuantityFormat format = unit.isEmpty() ? QuantityFormat.BOARD : QuantityFormat.TABLE;
        return desk.found(path)
                .<TableBlock.Cell>map(value -> new TableBlock.Amount(value.in(format)))
                .orElseGet(TableBlock.Missing::new);
    }

    private Caption caption(String title, List<Inline> source) {
        return new Caption(captions.nextTable(), Text.line(title), List.of(), source);
    }

    private static TableBlock.Column words(String head) {
        return new TableBlock.Column(head, "", false);
    }

    private static TableBlock.Column number(String head, String unit) {
        return new TableBlock.Column(head, unit, true);
    }

    private static TableBlock.Row wordRow(String... cells) {
        return new TableBlock.Row(
                false,
                Stream.of(cells)
                        .<TableBlock.Cell>map(cell -> words(Text.line(cell)))
                        .toList());
    }

    private static TableBlock.Words words(List<Inline> content) {
        return new TableBlock.Words(content);
    }
}
