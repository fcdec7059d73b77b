package io.github.zongshu.compare;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Credits;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Honour;
import io.github.zongshu.campaign.Issue;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.SeriesPosition;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.chart.PictogramChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists everything in a campaign that has a name, in its order. */
final class Items {
    private final List<Item> items = new ArrayList<>();

    private Items() {}

    static List<Item> of(Campaign campaign) {
        Items all = new Items();
        all.head(campaign);
        all.items.addAll(PaperItems.of(campaign));
        for (int i = 0; i < campaign.board().size(); i++) {
            all.board("board[" + i + "]", campaign.board().get(i));
        }
        campaign.metrics().forEach(all::metric);
        campaign.breakdowns().forEach(all::table);
        campaign.timeSeries().forEach(all::series);
        campaign.taskLists().forEach(all::tasks);
        for (int i = 0; i < campaign.graphics().size(); i++) {
            all.graphic("graphics[" + i + "]", campaign.graphics().get(i));
        }
        for (int i = 0; i < campaign.photos().size(); i++) {
            all.photo("photos[" + i + "]", campaign.photos().get(i));
        }
        for (int i = 0; i < campaign.honours().size(); i++) {
            all.honour("honours[" + i + "]", campaign.honours().get(i));
        }
        for (int i = 0; i < campaign.literals().size(); i++) {
            String words = campaign.literals().get(i);
            all.bare(
                    Kind.LITERAL,
                    words,
                    Places.of("literals[" + i + "]", "照印的字“" + words + "”", "literal \"" + words + "\""));
        }
        for (int i = 0; i < campaign.rules().size(); i++) {
            Rule rule = campaign.rules().get(i);
            String words = rule.expressions().collect(Collectors.joining(", "));
            all.bare(
                    Kind.RULE,
                    rule.toString(),
                    Places.of("rules[" + i + "]", "规则“" + words + "”", "rule \"" + words + "\""));
        }
        return all.items;
    }

    private void add(Kind kind, String key, String parent, Place place, Map<Aspect, Object> fields) {
        items.add(new Item(kind, key, parent, place, fields));
    }

    private void bare(Kind kind, String key, Place place) {
        add(kind, key, "", place, Map.of());
    }

    private void head(Campaign campaign) {
        Scope scope = campaign.scope();
        Issue issue = campaign.issue();
        Credits credits = campaign.credits();
        head("scope", "地区或单位", "place", Map.of(Aspect.NAME, scope.name(), Aspect.ORGANISER, scope.organiser()));
        head("period", "统计周期", "period", Map.of(Aspect.PERIOD, campaign.period().text()));
        head(
                "issue",
                "刊期",
                "issue",
                Map.of(
                        Aspect.NAME, issue.name(),
                        Aspect.NUMBER, issue.number(),
                        Aspect.PAGE, issue.page(),
                        Aspect.DATE, issue.date()));
        head(
                "credits",
                "署名",
                "credits",
                Map.of(
                        Aspect.TEXT_BY, credits.text(),
                        Aspect.PHOTOS_BY, credits.photos(),
                        Aspect.EDITOR, credits.editor(),
                        Aspect.LAYOUT, credits.layout()));
        SeriesPosition series = campaign.series();
        if (series != null) {
            head(
                    "series",
                    "系列报道",
                    "series of reports",
                    Map.of(
                            Aspect.NAME, series.name(),
                            Aspect.NUMBER, series.part(),
                            Aspect.PARTS, series.parts()));
        }
    }

    private void head(String path, String zh, String en, Map<Aspect, Object> fields) {
        add(Kind.HEAD, path, "", Places.of(path, zh, en), fields);
    }

    private void board(String path, BoardItem item) {
        add(
                Kind.BOARD,
                item.reference(),
                "",
                Places.of(path, "要数“" + item.reference() + "”", "leading number \"" + item.reference() + "\""),
                Map.of(Aspect.LABEL, item.label()));
    }

    private void metric(Metric metric) {
        add(
                Kind.METRIC,
                metric.id(),
                "",
                Places.of(metric.id(), "指标“" + metric.label() + "”", "metric \"" + metric.label() + "\""),
                Map.of(
                        Aspect.LABEL, metric.label(),
                        Aspect.PERIOD, metric.period(),
                        Aspect.SOURCE, metric.source(),
                        Aspect.DEFINITION, metric.definition(),
                        Aspect.EXPRESSION, metric.expression(),
                        Aspect.ORIGIN, metric.origin().text(),
                        Aspect.SAMPLE, metric.sample()));
    }

    private void table(Breakdown table) {
        String id = table.id();
        add(
                Kind.TABLE,
                id,
                "",
                Places.table(table),
                Map.of(
                        Aspect.LABEL, table.label(),
                        Aspect.ROW_LABEL, table.rowLabel(),
                        Aspect.SOURCE, table.source(),
                        Aspect.SAMPLE, table.sample()));
        for (Breakdown.Column column : table.columns()) {
            add(
                    Kind.COLUMN,
                    column.id(),
                    id,
                    Places.of(id + "." + column.id(), "列“" + column.label() + "”", "column \"" + column.label() + "\""),
                    Map.of(
                            Aspect.LABEL, column.label(),
                            Aspect.UNIT, column.unit(),
                            Aspect.TOTAL, lower(column.total()),
                            Aspect.EXPRESSION, column.expression()));
        }
        for (Breakdown.Row row : table.rows()) {
            add(
                    Kind.ROW,
                    row.id(),
                    id,
                    Places.of(id + "." + row.id(), "行“" + row.label() + "”", "row \"" + row.label() + "\""),
                    Map.of(Aspect.LABEL, row.label(), Aspect.ORIGIN, origins(row)));
        }
    }

    private static String origins(Breakdown.Row row) {
        return row.origins().stream().map(Origin::text).distinct().collect(Collectors.joining("；"));
    }

    private void labelled(Kind kind, String parent, String id, String label, String zh, String en) {
        Place place = Places.of(parent + "." + id, zh + "“" + label + "”", en + " \"" + label + "\"");
        add(kind, id, parent, place, Map.of(Aspect.LABEL, label));
    }

    private void series(TimeSeries series) {
        add(
                Kind.SERIES,
                series.id(),
                "",
                Places.series(series),
                Map.of(Aspect.LABEL, series.label(), Aspect.SOURCE, series.source(), Aspect.SAMPLE, series.sample()));
        series.points().forEach(p -> labelled(Kind.POINT, series.id(), p.id(), p.label(), "时间点", "point"));
    }

    private void tasks(TaskList list) {
        add(
                Kind.TASK_LIST,
                list.id(),
                "",
                Places.tasks(list),
                Map.of(Aspect.LABEL, list.label(), Aspect.SOURCE, list.source(), Aspect.SAMPLE, list.sample()));
        for (TaskList.TaskClass each : list.classes()) {
            labelled(Kind.TASK_CLASS, list.id(), each.id(), each.label(), "类别", "class");
            String parent = list.id() + "." + each.id();
            each.items()
                    .forEach(task -> add(
                            Kind.TASK,
                            task.label(),
                            parent,
                            Places.of(parent, "事项“" + task.label() + "”", "task \"" + task.label() + "\""),
                            Map.of(Aspect.DONE, task.done(), Aspect.OWNER, task.owner())));
        }
    }

    private void graphic(String path, Graphic graphic) {
        add(
                Kind.GRAPHIC,
                graphic.id(),
                "",
                Places.graphic(path, graphic),
                Map.of(
                        Aspect.KIND, lower(graphic.kind()),
                        Aspect.SOURCE, graphic.source(),
                        Aspect.DATA, String.join(", ", data(graphic)),
                        Aspect.HIGHLIGHT, graphic.highlight(),
                        Aspect.TARGET, String.join(", ", graphic.targets())));
    }

    /** What is drawn, with all that only some kinds of graphics have. */
    private static List<String> data(Graphic graphic) {
        Graphic.Details details = graphic.details();
        List<String> data = new ArrayList<>(graphic.of());
        data.addAll(details.against());
        data.addAll(details.names());
        details.notes().forEach(note -> data.add(note.at() + " " + note.text()));
        details.phases()
                .forEach(phase -> data.add(phase.label() + " " + phase.from().textWithYear() + "—"
                        + phase.to().textWithYear()));
        data.addAll(details.layout());
        if (details.symbol() != PictogramChart.Symbol.PERSON) {
            data.add(lower(details.symbol()));
        }
        return data;
    }

    private void photo(String path, Photo photo) {
        add(
                Kind.PHOTO,
                photo.id(),
                "",
                Places.photo(path, photo),
                Map.of(
                        Aspect.FILE, photo.file(),
                        Aspect.PICTURE, photo.picture(),
                        Aspect.CREDIT, photo.credit(),
                        Aspect.ALT, photo.alt()));
    }

    private void honour(String path, Honour honour) {
        add(
                Kind.HONOUR,
                honour.name(),
                "",
                Places.of(path, "荣誉“" + honour.name() + "”", "honour \"" + honour.name() + "\""),
                Map.of(Aspect.GRANTOR, honour.grantor(), Aspect.YEAR, honour.year()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
