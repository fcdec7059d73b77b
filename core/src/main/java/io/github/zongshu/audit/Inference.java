package io.github.zongshu.audit;

import io.github.zongshu.audit.Finding.Basis;
import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.PlacedProse;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Fragment;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a campaign's shape lets one expect though nobody declared it. Only what is all but certain: a false alarm costs trust. */
final class Inference {
    private static final Pattern SHARE =
            Pattern.compile("(办结|解决|满意|回访|覆盖|合格|参与|达标|就业|普及|出席|知晓|入学|巩固|签约|建成|优良|好评|及格|升学)率$|占比$|比重$");
    private static final Pattern GROWTH = Pattern.compile("(.+?)(同比增长|同比增速|同比增幅|同比|增速|增长率|增幅)$");
    private static final Pattern HEADS = Pattern.compile("(.+?)(人数|人次|人次数)?$");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；\\n]");
    private static final Set<String> PERSONS = Set.of("人", "名", "位");

    private final Campaign campaign;
    private final boolean withLastYear;
    private final Map<String, Integer> metrics = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();

    Inference(Campaign campaign, boolean withLastYear) {
        this.campaign = campaign;
        this.withLastYear = withLastYear;
        for (int i = 0; i < campaign.metrics().size(); i++) {
            metrics.put(campaign.metrics().get(i).id(), i);
        }
    }

    List<Check> checks() {
        campaign.breakdowns().forEach(this::totals);
        taskLists();
        for (int i = 0; i < campaign.graphics().size(); i++) {
            funnel(i, campaign.graphics().get(i));
        }
        for (int i = 0; i < campaign.timeSeries().size(); i++) {
            cumulative("timeSeries[" + i + "]", campaign.timeSeries().get(i));
        }
        sameLabels();
        personTimes();
        shares();
        if (withLastYear) {
            growth();
        }
        campaign.prose().forEach(this::parts);
        if (!campaign.events().isEmpty()) {
            infer(new Rule.Order(), "events", "大事记按先后排列", "events stand in the order of time");
        }
        return checks;
    }

    private void infer(Rule rule, String place, String zh, String en) {
        checks.add(new Check(rule, new Basis(true, new Message("推断：" + zh, "inferred: " + en)), place));
    }

    /** A column with the id and the unit of a metric adds up to it. */
    private void totals(Breakdown breakdown) {
        for (Breakdown.Column column : breakdown.columns()) {
            Integer at = metrics.get(column.id());
            if (at != null
                    && column.total() == Breakdown.Total.SUM
                    && unit(campaign.metrics().get(at)).equals(Optional.of(column.unit()))) {
                infer(
                        new Rule.Equal(column.id(), breakdown.id() + ".total." + column.id()),
                        value(at),
                        "分项表“" + breakdown.label() + "”有同名同单位的一列",
                        "the breakdown \"" + breakdown.label() + "\" has a column of that name and unit");
            }
        }
    }

    private void taskLists() {
        for (int t = 0; t < campaign.taskLists().size(); t++) {
            TaskList list = campaign.taskLists().get(t);
            for (int c = 0; c < list.classes().size(); c++) {
                String path = list.id() + "." + list.classes().get(c).id();
                if (list.classes().get(c).done() != null) {
                    infer(
                            new Rule.AtMost(List.of(path + ".done", path + ".total")),
                            "taskLists[" + t + "].classes[" + c + "]",
                            "办结的不多于清单所列",
                            "no more is done than is listed");
                }
            }
        }
    }

    /** Stages of a funnel in one unit narrow; stages in different units may not be compared. */
    private void funnel(int index, Graphic graphic) {
        List<String> stages = graphic.of();
        for (int i = 0; graphic.kind() == Graphic.Kind.FUNNEL && i + 1 < stages.size(); i++) {
            Optional<String> before = unit(stages.get(i));
            if (before.isPresent() && before.equals(unit(stages.get(i + 1)))) {
                infer(
                        new Rule.AtMost(List.of(stages.get(i + 1), stages.get(i))),
                        "graphics[" + index + "].of",
                        "漏斗图的后一环不多于前一环",
                        "a stage of a funnel is at most the one before");
            }
        }
    }

    private void cumulative(String place, TimeSeries series) {
        List<String> points = series.points().stream()
                .filter(point -> isCounted(point.quantity()))
                .map(point -> series.id() + "." + point.id())
                .toList();
        if (series.label().contains("累计") && points.size() > 1) {
            infer(new Rule.AtMost(points), place, "累计数只增不减", "a running total does not fall");
        }
    }

    private static boolean isCounted(@Nullable Quantity quantity) {
        return quantity != null && !quantity.unit().equals(MeasureWord.PERCENT);
    }

    /** Two metrics of one label, unit and period state one number. */
    private void sameLabels() {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int i = 0; i < campaign.metrics().size(); i++) {
            Metric metric = campaign.metrics().get(i);
            Optional<String> unit = unit(metric);
            Integer before = unit.isEmpty()
                    ? null
                    : seen.putIfAbsent(List.of(metric.label(), unit.get(), metric.period(), metric.definition()), i);
            if (before != null) {
                infer(
                        new Rule.Same(List.of(campaign.metrics().get(before).id(), metric.id())),
                        value(i),
                        "名称、单位、时段、口径都相同",
                        "label, unit, period and definition are the same");
            }
        }
    }

    /** A person who comes twice is two person-times. */
    private void personTimes() {
        Map<List<String>, String> times = new HashMap<>();
        for (Metric metric : campaign.metrics()) {
            if (unit(metric).equals(Optional.of("人次"))) {
                times.putIfAbsent(List.of(stem(metric.label()), metric.period()), metric.id());
            }
        }
        for (int i = 0; i < campaign.metrics().size(); i++) {
            Metric metric = campaign.metrics().get(i);
            String personTimes = times.get(List.of(stem(metric.label()), metric.period()));
            if (personTimes != null && unit(metric).filter(PERSONS::contains).isPresent()) {
                infer(
                        new Rule.AtMost(List.of(metric.id(), personTimes)),
                        value(i),
                        "人数不多于人次",
                        "persons are at most person-times");
            }
        }
    }

    private static String stem(String label) {
        Matcher matcher = HEADS.matcher(label);
        return matcher.matches() ? matcher.group(1) : label;
    }

    private void shares() {
        for (int i = 0; i < campaign.metrics().size(); i++) {
            Metric metric = campaign.metrics().get(i);
            if (SHARE.matcher(metric.label()).find() && unit(metric).equals(Optional.of("%"))) {
                infer(
                        new Rule.Share(metric.id()),
                        value(i),
                        "“" + metric.label() + "”是占比",
                        "\"" + metric.label() + "\" is a share of a whole");
            }
        }
    }

    /** 地区生产总值增速 is the growth of 地区生产总值 over last year's. */
    private void growth() {
        Map<String, String> byLabel = new HashMap<>();
        campaign.metrics().forEach(metric -> byLabel.putIfAbsent(metric.label(), metric.id()));
        for (int i = 0; i < campaign.metrics().size(); i++) {
            Metric metric = campaign.metrics().get(i);
            Matcher matcher = GROWTH.matcher(metric.label());
            String base = matcher.matches() ? byLabel.get(matcher.group(1)) : null;
            if (base != null && unit(metric).equals(Optional.of("%"))) {
                infer(
                        new Rule.Equal(metric.id(), "change(" + base + ", last." + base + ")"),
                        value(i),
                        "同上年文件中的同一指标相比",
                        "against the same metric in last year's file");
            }
        }
    }

    /** {articles}，其中中央媒体{central}: what follows 其中 is a part of what stands before it in the sentence. */
    private void parts(PlacedProse placed) {
        String whole = "";
        boolean among = false;
        for (Fragment fragment : Fragment.parse(placed.prose().template())) {
            switch (fragment) {
                case Fragment.Literal literal -> {
                    boolean ends = SENTENCE_END.matcher(literal.text()).find();
                    whole = ends ? "" : whole;
                    among = !ends && (among || literal.text().contains("其中"));
                }
                case Fragment.Declared declared -> {}
                case Fragment.Insertion insertion -> {
                    String path = insertion.expression().text();
                    if (among
                            && !whole.isEmpty()
                            && unit(path).isPresent()
                            && unit(path).equals(unit(whole))) {
                        infer(
                                new Rule.AtMost(List.of(path, whole)),
                                placed.place(),
                                "文中说“其中”",
                                "the prose says 其中, \"among these\"");
                    }
                    whole = among ? whole : path;
                }
            }
        }
    }

    private static String value(int metric) {
        return "metrics[" + metric + "].value";
    }

    private Optional<String> unit(String path) {
        return Optional.ofNullable(metrics.get(path))
                .flatMap(at -> unit(campaign.metrics().get(at)));
    }

    private static Optional<String> unit(Metric metric) {
        return Optional.ofNullable(metric.quantity())
                .map(quantity -> quantity.unit().text());
    }
}
