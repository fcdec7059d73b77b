package io.github.zongshu.campaign;

import io.github.zongshu.campaign.Graphic.Details;
import io.github.zongshu.campaign.Graphic.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What only some kinds of graphics want is there, fits, and is not given to a kind that would not draw it. */
final class GraphicDetailRules {
    private static final int MOST_TILES = 64;

    private final Campaign campaign;
    private final Complaint complaint;

    /** Reports what is wrong at a path, in Chinese and English. */
    interface Complaint {
        void wrong(String path, String zh, String en);
    }

    GraphicDetailRules(Campaign campaign, Complaint complaint) {
        this.campaign = campaign;
        this.complaint = complaint;
    }

    void check(String path, Graphic graphic) {
        Details details = graphic.details();
        only(path, "against", !details.against().isEmpty(), graphic.kind(), Kind.DUMBBELL, Kind.BULLET);
        only(path, "names", !details.names().isEmpty(), graphic.kind(), Kind.DUMBBELL);
        only(path, "notes", !details.notes().isEmpty(), graphic.kind(), Kind.TREND);
        only(path, "phases", !details.phases().isEmpty(), graphic.kind(), Kind.TIMELINE);
        only(path, "layout", !details.layout().isEmpty(), graphic.kind(), Kind.TILES);
        if (graphic.kind() == Kind.DUMBBELL || graphic.kind() == Kind.BULLET) {
            against(path + ".against", graphic);
        }
        if (graphic.kind() == Kind.DUMBBELL) {
            names(path + ".names", graphic);
        }
        if (graphic.kind() == Kind.TREND) {
            notes(path + ".notes", graphic);
        }
        if (graphic.kind() == Kind.TIMELINE) {
            phases(path + ".phases", details);
        }
        if (graphic.kind() == Kind.TILES) {
            layout(path + ".layout", graphic);
        }
    }

    private void only(String path, String key, boolean given, Kind kind, Kind... kinds) {
        if (given && !List.of(kinds).contains(kind)) {
            complaint.wrong(path + "." + key, "这种图用不上 " + key, "this kind of graphic has no use for \"" + key + "\"");
        }
    }

    private void against(String path, Graphic graphic) {
        List<GraphicNumbers.Item> numbers = GraphicNumbers.items(campaign, graphic.of());
        List<GraphicNumbers.Item> others =
                GraphicNumbers.items(campaign, graphic.details().against());
        if (numbers.size() != others.size()) {
            complaint.wrong(
                    path,
                    "against 要和 of 一一对应：of 有" + numbers.size() + "项，against 有" + others.size() + "项",
                    "\"against\" must match \"of\" one by one: " + numbers.size() + " and " + others.size());
            return;
        }
        boolean named = graphic.details().against().stream()
                .allMatch(reference -> campaign.ledger().entry(reference).isPresent()
                        || GraphicNumbers.runs(campaign, List.of(reference)).isPresent());
        if (!named) {
            complaint.wrong(path, "against 里有找不到的指标", "\"against\" names a metric that is not there");
        }
        boolean negative = graphic.kind() == Kind.BULLET
                && others.stream()
                        .flatMap(item -> campaign.ledger().find(item.path()).stream())
                        .anyMatch(value -> value.quantity().value().signum() < 0);
        if (negative) {
            complaint.wrong(path, "目标不能是负数", "a target cannot be negative");
        }
    }

    private void names(String path, Graphic graphic) {
        List<String> names = graphic.details().names();
        boolean columns = Stream.concat(graphic.of().stream(), graphic.details().against().stream())
                .allMatch(reference ->
                        GraphicNumbers.runs(campaign, List.of(reference)).isPresent());
        boolean two = names.size() == 2 && names.stream().noneMatch(String::isBlank);
        if (!two && !(names.isEmpty() && columns)) {
            complaint.wrong(
                    path, "要写两个名称，先前后今，如 [2020年, 2021年]", "write two names, the earlier first, such as [2020, 2021]");
        }
    }

    private void notes(String path, Graphic graphic) {
        List<String> points = GraphicNumbers.runs(campaign, graphic.of()).stream()
                .flatMap(numbers -> numbers.categories().stream())
                .toList();
        for (Graphic.Note note : graphic.details().notes()) {
            if (note.text().isBlank() || !points.contains(note.at())) {
                complaint.wrong(
                        path,
                        "没有时间点“" + note.at() + "”，或没有写说明",
                        "there is no point \"" + note.at() + "\", or nothing is said of it");
            }
        }
    }

    private void phases(String path, Details details) {
        for (Graphic.Phase phase : details.phases()) {
            if (phase.label().isBlank()) {
                complaint.wrong(path, "阶段没有名称", "a phase has no label");
            }
            if (phase.to().lastDay().isBefore(phase.from().firstDay())) {
                complaint.wrong(
                        path,
                        "阶段“" + phase.label() + "”起止颠倒",
                        "the phase \"" + phase.label() + "\" ends before it begins");
            }
        }
    }

    private void layout(String path, Graphic graphic) {
        List<String> rows = GraphicNumbers.items(campaign, graphic.of()).stream()
                .map(GraphicNumbers.Item::label)
                .toList();
        List<String> placed = new ArrayList<>();
        boolean wide = graphic.details().layout().size() > MOST_TILES;
        for (String line : graphic.details().layout()) {
            List<String> cells = Graphic.cells(line);
            wide |= cells.size() > MOST_TILES;
            cells.stream().filter(cell -> !cell.equals(".")).forEach(placed::add);
        }
        if (wide) {
            complaint.wrong(path, "布局最多 64 行、64 列", "a layout has at most 64 lines of 64 tiles");
        }
        Set<String> once = new HashSet<>(placed);
        if (once.size() != placed.size() || !once.equals(new HashSet<>(rows))) {
            complaint.wrong(
                    path,
                    "布局要把分项表的每一行各写一次：" + String.join("、", rows),
                    "a layout names each row of the breakdown once: " + String.join(", ", rows));
        }
    }
}
