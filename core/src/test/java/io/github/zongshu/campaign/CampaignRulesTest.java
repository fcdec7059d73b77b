package io.github.zongshu.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zongshu.campaign.Breakdown.Column;
import io.github.zongshu.campaign.Breakdown.Row;
import io.github.zongshu.campaign.Breakdown.Total;
import io.github.zongshu.campaign.TaskList.TaskClass;
import io.github.zongshu.campaign.TimeSeries.Point;
import io.github.zongshu.quantity.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign made in Java is checked as a whole, and every problem has its path. */
final class CampaignRulesTest {
    @Test
    void acceptsACampaignOfATitleAlone() {
        assertThat(campaign().build().metrics()).isEmpty();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(problems(Campaign.builder(Title.of(" "), Scope.of(""), Period.ofYear(2021))
                        .metric(Metric.of("a", "甲", "-1件"))
                        .metric(Metric.of("a", "乙", "1件"))
                        .closing("{nobody}")))
                .containsExactlyInAnyOrder(
                        "title.headline missing-text",
                        "scope.name missing-text",
                        "metrics[0].value negative-count",
                        "metrics[1].id duplicate-id",
                        "closing unknown-reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a", "a b", "a.b", "-a", "rate", "sum", "a，b"})
    void refusesIdsThatProseCannotName(String id) {
        assertThat(problems(campaign().metric(Metric.of(id, "甲", "1件")))).containsExactly("metrics[0].id bad-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-b_1", "场次", "A", "m03"})
    void acceptsIdsInAnyScript(String id) {
        assertThat(campaign()
                        .metric(Metric.of(id, "甲", "1件"))
                        .closing("{" + id + "}")
                        .build()
                        .ledger()
                        .find(id))
                .isPresent();
    }

    @Test
    void refusesABlankId() {
        assertThat(problems(campaign().metric(Metric.of("", "甲", "1件")))).containsExactly("metrics[0].id missing-text");
    }

    @Test
    void keepsOneNameForOneThingAcrossKinds() {
        assertThat(problems(campaign()
                        .metric(Metric.of("a", "甲", "1件"))
                        .timeSeries(series("a", "1件"))
                        .taskList(tasks("a", 1, 2))
                        .graphic(new Graphic(
                                "a", Graphic.Kind.PROGRESS, new Prose("图"), Prose.EMPTY, "", List.of("a"), "", ""))))
                .containsExactly(
                        "timeSeries[0].id duplicate-id", "taskLists[0].id duplicate-id", "graphics[0].id duplicate-id");
    }

    @Test
    void keepsNamesOfRowsColumnsAndPointsApartWithinTheirTable() {
        Breakdown table = new Breakdown(
                "t",
                "表",
                "单位",
                List.of(column("c", "件"), column("c", "件")),
                List.of(row("r", "1件", "1件"), row("r", "1件", "1件"), row("total", "1件", "1件")),
                "",
                false);

        assertThat(problems(campaign().breakdown(table)))
                .containsExactly(
                        "breakdowns[0].columns[1].id duplicate-id",
                        "breakdowns[0].rows[1].id duplicate-id",
                        "breakdowns[0].rows[2].id reserved-id");
    }

    @Test
    void refusesRaggedRowsAndOtherUnits() {
        Breakdown table = new Breakdown(
                "t",
                "表",
                "单位",
                List.of(column("a", "件"), column("b", "人")),
                List.of(row("r", "1件"), row("s", "1件", "2个"), row("u", "1件", "2人", "3人")),
                "",
                false);

        assertThat(problems(campaign().breakdown(table)))
                .containsExactlyInAnyOrder(
                        "breakdowns[0].rows[0] ragged-row",
                        "breakdowns[0].rows[1].cells[1] unit-differs",
                        "breakdowns[0].rows[2] ragged-row");
    }

    @Test
    void refusesDerivedColumnsOfNothing() {
        Breakdown table = new Breakdown(
                "t",
                "表",
                "单位",
                List.of(
                        column("a", "件"),
                        new Column("b", "乙", "", Total.NONE, "rate(a, z)"),
                        new Column("c", "丙", "", Total.NONE, "rate(a"),
                        new Column("d", "丁", "", Total.NONE, "sum(a, m)")),
                List.of(row("r", "1件")),
                "",
                false);

        assertThat(problems(campaign().metric(Metric.of("m", "甲", "1件")).breakdown(table)))
                .containsExactly(
                        "breakdowns[0].columns[1].expression bad-expression",
                        "breakdowns[0].columns[2].expression bad-expression");
    }

    @Test
    void refusesNegativeCountsEverywhereButNotNegativeMoneyOrRates() {
        assertThat(problems(campaign()
                        .metric(Metric.of("a", "甲", "-1人次"))
                        .metric(Metric.of("b", "乙", "-3.2%"))
                        .metric(Metric.of("c", "丙", "-5万元"))
                        .timeSeries(series("s", "1件", "-2件"))
                        .taskList(tasks("t", -1, -2))))
                .containsExactlyInAnyOrder(
                        "metrics[0].value negative-count",
                        "timeSeries[0].points[1].value negative-count",
                        "taskLists[0].classes[0].done negative-count",
                        "taskLists[0].classes[0].total negative-count");
    }

    @Test
    void findsReferencesInEveryProse() {
        Prose lost = new Prose("{lost}");
        Section section = new Section(
                lost,
                lost,
                List.of(
                        new Section.Words(lost),
                        new Section.PullQuote(lost),
                        new Section.Show("lost"),
                        new Section.Quotation("{lost} 是说话人自己的数", "")));
        CampaignBuilder campaign = Campaign.builder(new Title(lost, lost, lost), Scope.of("市"), Period.ofYear(2021))
                .editorsNote("{lost}")
                .closing("{lost}")
                .board(new BoardItem("lost", "", lost))
                .event(new Event(new EventDate(2021, 0, 0, ""), lost))
                .section(section);

        assertThat(problems(campaign).stream().map(problem -> problem.replace(" unknown-reference", "")))
                .containsExactlyInAnyOrder(
                        "title.kicker",
                        "title.headline",
                        "title.subhead",
                        "editorsNote",
                        "closing",
                        "board[0].value",
                        "board[0].remark",
                        "events[0].text",
                        "sections[0].lead",
                        "sections[0].rest",
                        "sections[0].parts[0]",
                        "sections[0].parts[1]",
                        "sections[0].parts[2]");
    }

    @Test
    void refusesProseThatCannotBeReadOrComputed() {
        assertThat(problems(campaign()
                        .metric(Metric.of("a", "甲", "1件"))
                        .metric(Metric.of("z", "乙", "0件"))
                        .metric(Metric.of("p", "丙", "1人"))
                        .editorsNote("{a")
                        .closing("{rate(a, z)}")
                        .board("sum(a, p)")))
                .containsExactlyInAnyOrder(
                        "editorsNote bad-prose", "closing not-computable", "board[0].value not-computable");
    }

    @Test
    void refusesEmptyQuotationsAndHeads() {
        assertThat(problems(campaign()
                        .section(new Section(Prose.EMPTY, Prose.EMPTY, List.of(new Section.Quotation(" ", "某人"))))))
                .containsExactlyInAnyOrder("sections[0].lead missing-text", "sections[0].parts[0] missing-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BAR:a,b",
                "BAR:t.c",
                "COLUMN:s",
                "COLUMN:a",
                "TREND:s,s2",
                "COLUMN_LINE:s,s2",
                "RING:t.c",
                "FUNNEL:a,p",
                "PROGRESS:l",
                "GROUPED:t.c,t.d",
                "GROUPED:t",
                "STACKED:s,s4",
                "SHARED:t",
                "DIVERGING:q,n",
                "AREA:s,s4",
                "AREA:s5",
                "WATERFALL:a,-b,b",
                "HEAT:t",
                "HEAT:s,s4",
                "PARETO:t.c",
                "SMALL_MULTIPLES:t.c",
                "PICTOGRAM:a",
                "TIMELINE:events"
            })
    void drawsWhatItsKindCanDraw(String graphic) {
        assertThat(withGraphic(graphic).build().graphics()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BAR:",
                "BAR:nobody",
                "BAR:t.c,a",
                "BAR:a,p",
                "COLUMN:a,p",
                "TREND:a",
                "TREND:s,s3",
                "COLUMN_LINE:s",
                "RING:s",
                "FUNNEL:t.c",
                "PROGRESS:a",
                "PROGRESS:l,l",
                "GROUPED:a,b",
                "GROUPED:t.c,s",
                "GROUPED:s,s2",
                "STACKED:s2,s5",
                "AREA:s2,s5",
                "AREA:t.c",
                "WATERFALL:a",
                "WATERFALL:a,p",
                "WATERFALL:a,-nobody",
                "HEAT:s,s3",
                "PARETO:q,n",
                "RING:q,n",
                "PICTOGRAM:n",
                "BULLET:n",
                "TIMELINE:a",
                "TILES:a",
                "BAR:rate("
            })
    void refusesToDrawAnythingElse(String graphic) {
        assertThat(problems(withGraphic(graphic))).contains("graphics[0].of bad-graphic");
    }

    @Test
    void refusesATargetAndAHighlightThatAreNotThere() {
        assertThat(problems(campaign()
                        .metric(Metric.of("a", "甲", "1件"))
                        .graphic(new Graphic(
                                "g", Graphic.Kind.BAR, Prose.EMPTY, Prose.EMPTY, "", List.of("a"), "乙", "goal"))))
                .containsExactlyInAnyOrder(
                        "graphics[0].title missing-text",
                        "graphics[0].target bad-graphic",
                        "graphics[0].highlight bad-graphic");
    }

    private static Graphic.Details against(String... references) {
        return new Graphic.Details(
                List.of(references), List.of(), List.of(), List.of(), List.of(), Graphic.Details.NONE.symbol());
    }

    private static CampaignBuilder detailed(Graphic.Kind kind, String of, Graphic.Details details) {
        List<String> names = of.isEmpty() ? List.of() : List.of(of);
        return withGraphic("BAR:a")
                .graphic(new Graphic("h", kind, new Prose("图"), Prose.EMPTY, "", names, "", List.of(), details));
    }

    @Test
    void refusesDetailsThatDoNotFitWhatIsDrawn() {
        Graphic.Details none = Graphic.Details.NONE;
        assertThat(problems(detailed(Graphic.Kind.BULLET, "a", none)))
                .containsExactly("graphics[1].against bad-graphic");
        assertThat(problems(detailed(Graphic.Kind.BULLET, "a", against("nobody"))))
                .containsExactly("graphics[1].against bad-graphic");
        assertThat(problems(detailed(Graphic.Kind.BULLET, "q", against("n"))))
                .containsExactly("graphics[1].against bad-graphic");
        assertThat(problems(detailed(Graphic.Kind.DUMBBELL, "a", against("b"))))
                .containsExactly("graphics[1].names bad-graphic");
        assertThat(detailed(Graphic.Kind.DUMBBELL, "t.c", against("t.d"))
                        .build()
                        .graphics())
                .hasSize(2);
        assertThat(problems(detailed(Graphic.Kind.TILES, "t.c", none)))
                .containsExactly("graphics[1].layout bad-graphic");
    }

    @Test
    void refusesNotesAndPhasesThatCannotBe() {
        Graphic.Note note = new Graphic.Note("某月", "攻坚");
        Graphic.Phase back = new Graphic.Phase("倒", new EventDate(2021, 5, 1, ""), new EventDate(2021, 4, 0, ""));
        Graphic.Details notes = new Graphic.Details(
                List.of(), List.of(), List.of(note), List.of(), List.of(), Graphic.Details.NONE.symbol());
        Graphic.Details phases = new Graphic.Details(
                List.of(), List.of(), List.of(), List.of(back), List.of(), Graphic.Details.NONE.symbol());
        assertThat(problems(detailed(Graphic.Kind.TREND, "s", notes))).containsExactly("graphics[1].notes bad-graphic");
        assertThat(problems(detailed(Graphic.Kind.TIMELINE, "", phases)))
                .containsExactly("graphics[1].phases bad-graphic");
    }

    @Test
    void refusesDetailsThatAKindWouldNotDraw() {
        assertThat(problems(detailed(Graphic.Kind.BAR, "a", against("b"))))
                .containsExactly("graphics[1].against bad-graphic");
    }

    private static CampaignBuilder withGraphic(String text) {
        String[] parts = text.split(":", 2);
        List<String> of =
                Stream.of(parts[1].split(",")).filter(word -> !word.isEmpty()).toList();
        TimeSeries other = new TimeSeries("s3", "另", List.of(new Point("x", "另一天", null)), "", false);
        Breakdown table = new Breakdown(
                "t", "表", "单位", List.of(column("c", "件"), column("d", "件")), List.of(row("r", "1件", "2件")), "", false);
        return campaign()
                .metric(Metric.of("a", "甲", "1件"))
                .metric(Metric.of("b", "乙", "2件"))
                .metric(Metric.of("p", "丙", "3人"))
                .metric(Metric.of("q", "戊", "3%"))
                .metric(Metric.of("n", "丁", "-4%"))
                .timeSeries(series("s", "1件", "2件"))
                .timeSeries(series("s2", "3%", "4%"))
                .timeSeries(other)
                .timeSeries(series("s4", "5件", "6件"))
                .timeSeries(series("s5", "7%", "-8%"))
                .taskList(tasks("l", 1, 2))
                .breakdown(table)
                .graphic(new Graphic("g", Graphic.Kind.valueOf(parts[0]), new Prose("图"), Prose.EMPTY, "", of, "", ""));
    }

    private static CampaignBuilder campaign() {
        return Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021));
    }

    private static Column column(String id, String unit) {
        return new Column(id, "列" + id, unit, Total.SUM, "");
    }

    private static Row row(String id, String... cells) {
        return new Row(id, "行" + id, Arrays.stream(cells).map(Quantity::parse).toList());
    }

    private static TimeSeries series(String id, String... values) {
        List<Point> points = Stream.iterate(0, i -> i + 1)
                .limit(values.length)
                .map(i -> new Point("p" + i, i + "月", Quantity.parse(values[i])))
                .toList();
        return new TimeSeries(id, "序列", points, "", false);
    }

    private static TaskList tasks(String id, long done, long total) {
        TaskClass one = new TaskClass("k", "类", Quantity.of(done, "项"), Quantity.of(total, "项"), List.of());
        return new TaskList(id, "清单", List.of(one), "", false);
    }

    private static List<String> problems(CampaignBuilder builder) {
        InvalidCampaignException refusal = catchThrowableOfType(InvalidCampaignException.class, builder::build);
        return refusal.problems().stream()
                .map(problem -> problem.location().path() + " " + problem.rule())
                .toList();
    }
}
