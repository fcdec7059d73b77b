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
            if (graphic.of().isEmpty()) {
                wrong(path + ".of", graphic, "没有写明画什么", "what to draw is not said");
            } else {
                data(path + ".of", graphic);
            }
            target(path + ".target", graphic);
            highlight(path + ".highlight", graphic);
        }
    }

    private void data(String path, Graphic graphic) {
        List<String> of = graphic.of();
        switch (graphic.kind()) {
            case BAR, RING -> metricsOrColumn(path, graphic);
            case FUNNEL -> metrics(path, graphic);
            case COLUMN -> {
                if (of.size() != 1 || series(of.get(0)).isEmpty()) {
                    metrics(path, graphic);
                    oneUnit(path, graphic);
                }
            }
            case TREND -> seriesOfOneAxis(path, graphic);
            case COLUMN_LINE -> {
                seriesOfOneAxis(path, graphic);
                if (of.size() != 2) {
                    wrong(path, graphic, "要写两个序列，先柱后线", "name two series, columns first, then the line");
                }
            }
            case PROGRESS -> {
                if (of.size() != 1 || campaign.taskLists().stream().noneMatch(l -> l.id().equals(of.get(0)))) {
                    wrong(path, graphic, "要写一个清单的编号", "name one task list");
                }
            }
        }
    }

    private void metricsOrColumn(String path, Graphic graphic) {
        List<String> of = graphic.of();
        if (of.size() != 1 || column(of.get(0)).isEmpty()) {
            metrics(path, graphic);
            oneUnit(path, graphic);
        }
    }

    private void metrics(String path, Graphic graphic) {
        for (String reference : graphic.of()) {
            if (!resolves(reference)) {
                wrong(path, graphic, "没有指标“" + reference + "”", "there is no metric \"" + reference + "\"");
            }
        }
    }

    private void seriesOfOneAxis(String path, Graphic graphic) {
        List<Optional<TimeSeries>> found =
                graphic.of().stream().map(this::series).toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            wrong(path, graphic, "要写时间序列的编号", "name time series");
            return;
        }
        long axes = found.stream()
                .map(one -> one.orElseThrow().points().stream()
                        .map(TimeSeries.Point::label)
                        .toList())
                .distinct()
                .count();
        if (axes > 1) {
            wrong(path, graphic, "各序列的时间点不一致", "the series do not have the same points");
        }
    }

    private void target(String path, Graphic graphic) {
        if (!graphic.target().isEmpty() && !resolves(graphic.target())) {
            wrong(path, graphic, "没有目标“" + graphic.target() + "”", "there is no target \"" + graphic.target() + "\"");
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
        return graphic.of().stream().flatMap(reference -> {
            Stream<String> rows = campaign.breakdowns().stream()
                    .filter(b -> b.columns().stream().anyMatch(c -> reference.equals(b.id() + "." + c.id())))
                    .flatMap(b -> b.rows().stream().map(Breakdown.Row::label));
            Stream<String> points =
                    series(reference).stream().flatMap(s -> s.points().stream().map(TimeSeries.Point::label));
            return Stream.concat(
                    Stream.concat(rows, points),
                    ledger.entry(reference).stream().map(Ledger.Entry::label));
        });
    }

    /** Bars on one scale and parts of one whole are counted in one unit; stages of a funnel need not be. */
    private void oneUnit(String path, Graphic graphic) {
        long units = graphic.of().stream()
                .flatMap(reference -> ledger.find(reference).stream())
                .map(value -> value.quantity().unit())
                .distinct()
                .count();
        if (units > 1) {
            wrong(path, graphic, "各项单位不同，不能画在一把尺上", "its numbers have different units and share no scale");
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
