package io.github.zongshu.io;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Bulletin;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Credits;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Honour;
import io.github.zongshu.campaign.Issue;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.OfficialDocument;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.SeriesPosition;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes valid campaigns at random, with texts that are hard to write down. The same seed gives the same campaign. */
public final class RandomCampaigns {
    private static final List<String> TEXTS = List.of(
            "恳谈会",
            "null",
            "~",
            "true",
            "No",
            "on",
            "12",
            "0x1F",
            "12:30",
            "1e5",
            ".inf",
            "2021-06-29",
            "- 一",
            "? 二",
            "#三",
            "四 # 五",
            "六: 七",
            "label：八",
            "value:九",
            "|",
            ">",
            "%",
            "@十",
            "`",
            "&a",
            "*b",
            "!c",
            "---",
            "...",
            "'单'",
            "\"双\"",
            "\\n",
            "两\n行",
            "两\r\n行",
            "\n首行空",
            "末行空\n",
            "  前空",
            "后空  ",
            "全角　空格",
            "制表\t符",
            "一\u2028二",
            "一\u00A0二",
            "\uFEFF标记",
            "𠀋😀",
            "[a, b]",
            "一，二、三",
            "a, b",
            "<b>&amp;</b>",
            "行一\n  行二\n\n行四",
            "=SUM(A1)",
            "—— 破折号",
            "“引号”");
    private static final List<String> IDS =
            List.of("null", "true", "no", "on", "y", "甲", "e1", "a-b", "x_1", "Off", "指标");
    private static final List<String> NUMBERS = List.of(
            "9837", "0", "1.13万余", "44万余", "约300", "近千", "三百余", "1,234", "12.50", "4至6", "数百", "2.1亿", "超5000", "100多",
            "逾8万");
    private static final List<String> UNITS = List.of("件", "人次", "元", "平方米", "%", "个百分点", "");

    private final Random random;
    private final List<String> metrics = new ArrayList<>();

    private RandomCampaigns(long seed) {
        this.random = new Random(seed);
    }

    /** The campaign of a seed. */
    public static Campaign campaign(long seed) {
        return new RandomCampaigns(seed).campaign();
    }

    private Campaign campaign() {
        List<Metric> made = upTo(6, this::metric);
        Title title = new Title(prose(), new Prose("题" + prose().template()), prose());
        CampaignBuilder builder = Campaign.builder(title, new Scope("市" + text(), text()), period())
                .credits(new Credits(text(), text(), text(), text()))
                .editorsNote(prose().template())
                .closing(prose().template());
        made.forEach(builder::metric);
        upTo(3, i -> new BoardItem(metrics.isEmpty() ? "d" : reference(), text(), prose())).stream()
                .filter(item -> !metrics.isEmpty())
                .forEach(builder::board);
        sometimes(() -> new Issue(text(), text(), text(), day())).forEach(builder::issue);
        sometimes(() -> new SeriesPosition(text(), 1 + random.nextInt(3), 3)).forEach(builder::series);
        sometimes(this::breakdown).forEach(builder::breakdown);
        sometimes(this::series).forEach(builder::timeSeries);
        List<TaskList> tasks = sometimes(this::tasks);
        tasks.forEach(builder::taskList);
        tasks.forEach(list -> builder.graphic(new Graphic(
                "g",
                Graphic.Kind.PROGRESS,
                new Prose("图" + prose().template()),
                prose(),
                text(),
                List.of(list.id()),
                "",
                "")));
        sometimes(this::photo).forEach(builder::photo);
        upTo(3, this::section).forEach(builder::section);
        upTo(3, i -> new Event(date(), prose())).forEach(builder::event);
        upTo(2, i -> new Honour(text(), text(), random.nextInt(3) * 1010)).forEach(builder::honour);
        upTo(3, i -> text()).stream().filter(words -> !words.isBlank()).forEach(builder::literal);
        if (!metrics.isEmpty()) {
            upTo(4, this::rule).forEach(builder::rule);
        }
        sometimes(this::official).forEach(builder::official);
        sometimes(this::bulletin).forEach(builder::bulletin);
        return builder.build();
    }

    private OfficialDocument official() {
        boolean numbered = random.nextBoolean();
        OfficialDocument.Head head = new OfficialDocument.Head(
                "局" + text(),
                numbered ? text() : "",
                numbered ? "某发〔2021〕8号" : "",
                numbered ? pick(List.of("", "000001", "12")) : "",
                numbered ? pick(List.of("", "秘密", "机密★1年")) : "",
                numbered ? pick(List.of("", "特急", "加急")) : "",
                numbered ? upTo(3, i -> text()) : List.of());
        return new OfficialDocument(
                head,
                new Prose("题" + prose().template()),
                text(),
                prose(),
                upTo(2, this::section),
                prose(),
                upTo(2, i -> new OfficialDocument.Attachment(new Prose("附" + prose().template()), List.of())),
                new OfficialDocument.Ending(upTo(2, i -> text()), random.nextBoolean() ? null : day(), text()),
                numbered
                        ? new OfficialDocument.Imprint(text(), text(), random.nextBoolean() ? null : day())
                        : OfficialDocument.Imprint.USUAL);
    }

    private Bulletin bulletin() {
        return new Bulletin(
                "简报" + text(),
                "第" + text(),
                text(),
                text(),
                "处" + text(),
                random.nextBoolean() ? null : day(),
                text(),
                text(),
                text(),
                random.nextInt(3) * 20);
    }

    private Rule rule(int i) {
        List<String> two = List.of(reference(), "last." + reference());
        return switch (random.nextInt(7)) {
            case 0 -> new Rule.Equal(two.getFirst(), "sum(" + two.getFirst() + ", last." + two.getFirst() + ")");
            case 1 -> new Rule.AtMost(two);
            case 2 -> new Rule.Same(two);
            case 3 -> new Rule.SameUnit(two);
            case 4 -> new Rule.Count(two.getFirst(), List.of("甲" + text()));
            case 5 -> new Rule.Share(two.getFirst());
            default -> new Rule.Order();
        };
    }

    private Metric metric(int i) {
        String id = random.nextBoolean() ? IDS.get(i) : "m" + i;
        metrics.add(id);
        Origin origin = random.nextBoolean() ? Origin.UNKNOWN : new Origin(text(), text(), text(), text(), text());
        String expression = random.nextInt(4) == 0 ? "sum(" + id + ", " + id + ")" : "";
        return new Metric(
                id, text(), quantity(pick(UNITS)), expression, text(), text(), text(), origin, random.nextBoolean());
    }

    private Breakdown breakdown() {
        List<Breakdown.Column> columns = new ArrayList<>(upTo(
                3,
                i -> new Breakdown.Column("c" + i, text(), pick(UNITS), pick(List.of(Breakdown.Total.values())), "")));
        columns.add(new Breakdown.Column("c", text(), "件", Breakdown.Total.SUM, ""));
        columns.add(new Breakdown.Column("d", text(), text(), Breakdown.Total.NONE, "sum(c, c)"));
        List<Breakdown.Row> rows = upTo(4, i -> new Breakdown.Row("r" + i, text(), cells(columns)));
        return new Breakdown("table", text(), text(), columns, rows, text(), random.nextBoolean());
    }

    // The record allows gaps, but NullAway does not see that in class files.
    @SuppressWarnings("NullAway")
    private List<Quantity> cells(List<Breakdown.Column> columns) {
        List<Quantity> cells = new ArrayList<>();
        for (Breakdown.Column column : columns) {
            if (!column.isDerived()) {
                cells.add(random.nextInt(4) == 0 ? null : quantity(column.unit()));
            }
        }
        return cells;
    }

    private TimeSeries series() {
        String unit = pick(UNITS);
        return new TimeSeries(
                "series",
                text(),
                upTo(4, i -> new TimeSeries.Point("p" + i, text(), random.nextInt(4) == 0 ? null : quantity(unit))),
                text(),
                random.nextBoolean());
    }

    private TaskList tasks() {
        return new TaskList("tasks", text(), upTo(3, this::taskClass), text(), random.nextBoolean());
    }

    private TaskList.TaskClass taskClass(int i) {
        String unit = pick(UNITS);
        return new TaskList.TaskClass(
                "k" + i,
                text(),
                random.nextBoolean() ? null : quantity(unit),
                quantity(unit),
                upTo(2, j -> new TaskList.TaskItem(text(), random.nextBoolean(), text())));
    }

    private Photo photo() {
        String file = pick(List.of("a.png", "图 片/一#二.png", "null"));
        return new Photo("photo", file, picture(), prose(), text(), "画" + text());
    }

    /** The picture of every photo. */
    public static Picture picture() {
        return StandIn.picture();
    }

    private Section section(int number) {
        List<Section.Part> parts = upTo(4, i -> switch (random.nextInt(4)) {
            case 0 -> new Section.Words(prose());
            case 2 -> new Section.Subhead(2 + random.nextInt(3), new Prose("头" + prose().template()));
            case 1 -> new Section.Quotation("说" + text(), text());
            default -> new Section.PullQuote(prose());
        });
        return new Section(new Prose(number + prose().template()), prose(), parts);
    }

    private Quantity quantity(String unit) {
        Quantity number = Quantity.parse(pick(NUMBERS));
        return new Quantity(number.numeral(), number.qualifier(), new MeasureWord(unit));
    }

    private EventDate date() {
        int month = random.nextInt(13);
        return new EventDate(1 + random.nextInt(9999), month, month == 0 ? 0 : random.nextInt(29), text());
    }

    private Period period() {
        return random.nextBoolean()
                ? Period.ofYear(1 + random.nextInt(9999))
                : new Period(day(), LocalDate.of(20_000, 1, 1));
    }

    private LocalDate day() {
        return LocalDate.of(random.nextInt(12_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Prose prose() {
        String words = text().replace("{", "{{").replace("}", "}}");
        return new Prose(metrics.isEmpty() || random.nextBoolean() ? words : "{" + reference() + "}" + words);
    }

    private String reference() {
        return pick(metrics);
    }

    private String text() {
        return random.nextInt(3) == 0 ? "" : pick(TEXTS) + (random.nextBoolean() ? "" : pick(TEXTS));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> upTo(int most, IntFunction<T> maker) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(maker).toList();
    }

    private <T> List<T> sometimes(Supplier<T> maker) {
        return random.nextBoolean() ? List.of(maker.get()) : List.of();
    }
}
