package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.ProseSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every graphic names what its kind can draw. */
final class GraphicRules {
    private final Campaign campaign;
    private final ProblemList problems;
    private final Ledger ledger;

    GraphicRules(Campaign campaign, ProblemList problems) {
        this.campaign = campaign;
        this.problems = problems;
        this.ledger = campaign.ledger();
    }

    void check() {
        for (int i = 0; i < campaign.graphics().size(); i++) {
            Graphic graphic = campaign.graphics().get(i);
            String path = "graphics[" + i + "]";
            problems.requireWords(path + ".title", graphic.title().template(), "图题", "title of the graphic");
            boolean phases = !graphic.details().phases().isEmpty();
            if (graphic.of().isEmpty() && !phases) {
                wrong(path + ".of", graphic, "没有写明画什么", "what to draw is not said");
            } else {
                data(path + ".of", graphic);
            }
            targets(path + ".target", graphic);
            highlight(path + ".highlight", graphic);
            new GraphicDetailRules(campaign, (place, zh, en) -> wrong(place, graphic, zh, en)).check(path, graphic);
        }
    }

    private void data(String path, Graphic graphic) {
        List<String> of = graphic.of();
        switch (graphic.kind()) {
            case BAR, DIVERGING -> metricsOrColumn(path, graphic);
            case RING, PARETO, PICTOGRAM -> {
                metricsOrColumn(path, graphic);
                notNegative(path, graphic, paths(of));
            }
            case DUMBBELL -> metricsOrColumnOfAnyUnit(path, graphic);
            case BULLET -> {
                metricsOrColumnOfAnyUnit(path, graphic);
                notNegative(path, graphic, paths(of));
            }
            case TILES -> oneColumn(path, graphic);
            case FUNNEL -> metrics(path, graphic);
            case WATERFALL -> steps(path, graphic);
            case COLUMN -> {
                if (of.size() != 1 || series(of.get(0)).isEmpty()) {
                    metrics(path, graphic);
                    oneUnit(path, graphic, paths(of));
                }
            }
            case TREND -> seriesOfOneAxis(path, graphic);
            case COLUMN_LINE -> {
                seriesOfOneAxis(path, graphic);
                if (of.size() != 2) {
                    wrong(path, graphic, "要写两个序列，先柱后线", "name two series, columns first, then the line");
                }
            }
            case AREA -> areas(path, graphic);
            case GROUPED, HEAT, SMALL_MULTIPLES -> runs(path, graphic);
            case STACKED, SHARED -> notNegative(path, graphic, runs(path, graphic));
            case PROGRESS -> oneTaskList(path, graphic);
            case TIMELINE -> timeline(path, graphic);
        }
    }

    private void oneColumn(String path, Graphic graphic) {
        if (graphic.of().size() != 1 || column(graphic.of().get(0)).isEmpty()) {
            wrong(path, graphic, "要写“分项表.列”", "name one breakdown.column");
        }
    }

    private void oneTaskList(String path, Graphic graphic) {
        List<String> lists = campaign.taskLists().stream().map(TaskList::id).toList();
        if (graphic.of().size() != 1 || !lists.containsAll(graphic.of())) {
            wrong(path, graphic, "要写一个清单的编号", "name one task list");
        }
    }

    private void metricsOrColumn(String path, Graphic graphic) {
        metricsOrColumnOfAnyUnit(path, graphic);
        oneUnit(path, graphic, paths(graphic.of()));
    }

    private void metricsOrColumnOfAnyUnit(String path, Graphic graphic) {
        List<String> of = graphic.of();
        if (of.size() != 1 || column(of.get(0)).isEmpty()) {
            metrics(path, graphic);
        }
    }

    private void metrics(String path, Graphic graphic) {
        graphic.of().forEach(reference -> metric(path, graphic, reference));
    }

    private void metric(String path, Graphic graphic, String reference) {
        if (!resolves(reference)) {
            wrong(path, graphic, "没有指标“" + reference + "”", "there is no metric \"" + reference + "\"");
        }
    }

    private void steps(String path, Graphic graphic) {
        List<String> of = graphic.of().stream().map(Graphic::withoutMinus).toList();
        of.forEach(reference -> metric(path, graphic, reference));
        oneUnit(path, graphic, of);
        if (of.size() < 2) {
            wrong(path, graphic, "至少要写起点和终点两个指标", "name at least two metrics, the level before and the level after");
        }
    }

    private void areas(String path, Graphic graphic) {
        seriesOfOneAxis(path, graphic);
        List<String> paths = paths(graphic.of());
        oneUnit(path, graphic, paths);
        if (graphic.of().size() > 1) {
            notNegative(path, graphic, paths);
        }
    }

    /** Where the runs of numbers stand that a graphic names; nowhere if it names none. */
    private List<String> runs(String path, Graphic graphic) {
        Optional<GraphicNumbers> numbers = GraphicNumbers.runs(campaign, graphic.of());
        if (numbers.isEmpty()) {
            wrong(
                    path,
                    graphic,
                    "要写同一分项表的几列，或时间点一致的几个序列",
                    "name columns of one breakdown, or time series of the same points");
            return List.of();
        }
        List<String> paths = numbers.get().runs().stream()
                .flatMap(run -> run.paths().stream())
                .toList();
        oneUnit(path, graphic, paths);
        return paths;
    }

    private void timeline(String path, Graphic graphic) {
        boolean phases = !graphic.details().phases().isEmpty();
        boolean events = graphic.of().equals(List.of(Graphic.EVENTS));
        if (phases ? !graphic.of().isEmpty() : !events) {
            wrong(path, graphic, "要写 events（大事记），或用 phases 列出阶段", "name \"events\", or list phases");
        }
    }

    private void seriesOfOneAxis(String path, Graphic graphic) {
        List<Optional<TimeSeries>> found =
                graphic.of().stream().map(this::series).toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            wrong(path, graphic, "要写时间序列的编号", "name time series");
            return;
        }
        if (GraphicNumbers.runs(campaign, graphic.of()).isEmpty()) {
            wrong(path, graphic, "各序列的时间点不一致", "the series do not have the same points");
        }
    }

    private void targets(String path, Graphic graphic) {
        for (String target : graphic.targets()) {
            if (!resolves(target)) {
                wrong(path, graphic, "没有目标“" + target + "”", "there is no target \"" + target + "\"");
            }
        }
    }

    private void highlight(String path, Graphic graphic) {
        if (!graphic.highlight().isEmpty() && labels(graphic).noneMatch(graphic.highlight()::equals)) {
            wrong(
                    path,
                    graphic,
                    "没有名为“" + graphic.highlight() + "”的一项",
                    "nothing in it is called \"" + graphic.highlight() + "\"");
        }
    }

    private Stream<String> labels(Graphic graphic) {
        Stream<String> items =
                GraphicNumbers.items(campaign, graphic.of()).stream().map(GraphicNumbers.Item::label);
        Stream<String> runs = GraphicNumbers.runs(campaign, graphic.of()).stream()
                .flatMap(numbers -> Stream.concat(
                        numbers.categories().stream(), numbers.runs().stream().map(GraphicNumbers.Run::name)));
        Stream<String> phases = graphic.details().phases().stream().map(Graphic.Phase::label);
        return Stream.concat(Stream.concat(items, runs), phases);
    }

    private List<String> paths(List<String> of) {
        return GraphicNumbers.items(campaign, of).stream()
                .map(GraphicNumbers.Item::path)
                .toList();
    }

    /** Bars on one scale and parts of one whole are counted in one unit; stages of a funnel need not be. */
    private void oneUnit(String path, Graphic graphic, List<String> paths) {
        long units = paths.stream()
                .flatMap(reference -> ledger.find(reference).stream())
                .map(value -> value.quantity().unit())
                .distinct()
                .count();
        if (units > 1) {
            wrong(path, graphic, "各项单位不同，不能画在一把尺上", "its numbers have different units and share no scale");
        }
    }

    private void notNegative(String path, Graphic graphic, List<String> paths) {
        boolean negative = paths.stream()
                .flatMap(reference -> ledger.find(reference).stream())
                .anyMatch(value -> value.quantity().value().signum() < 0);
        if (negative) {
            wrong(path, graphic, "这种图画不出负数", "this kind of graphic cannot show negative numbers");
        }
    }

    private boolean resolves(String reference) {
        try {
            return Expression.parse(reference)
                    .references()
                    .allMatch(r -> ledger.find(r.path()).isPresent());
        } catch (ProseSyntaxException e) {
            return false;
        }
    }

    private Optional<TimeSeries> series(String id) {
        return campaign.timeSeries().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private Optional<Breakdown.Column> column(String reference) {
        return campaign.breakdowns().stream()
                .flatMap(b -> b.columns().stream().filter(c -> reference.equals(b.id() + "." + c.id())))
                .findFirst();
    }

    private void wrong(String path, Graphic graphic, String zh, String en) {
        problems.add(
                path,
                "bad-graphic",
                new Message("图“" + graphic.id() + "”：" + zh, "graphic \"" + graphic.id() + "\": " + en),
                new Message(
                        "各种图要写什么，见 docs 的图表一节",
                        "see the guide's section on charts for what each kind of graphic names"));
    }
}
