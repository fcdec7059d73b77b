package io.github.zongshu.io;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Credits;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.message.Message;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole file: a version, and the parts of a campaign in the order of the record. */
final class CampaignCodec implements Codec<Campaign> {
    /** The version of the format that is read and written. */
    static final String VERSION = "1";

    static final Shape SHAPE = Shape.of(
            "综述文件",
            "a campaign file",
            Key.required("zongshu", "格式版本"),
            Key.required("title", "标题").of(Content.shortOf(TitleCodec.SHAPE)),
            Key.optional("credits", "署名").of(new Content.Keys(CreditsCodec.SHAPE)),
            Key.optional("issue", "期次").of(new Content.Keys(IssueCodec.SHAPE)),
            Key.optional("series", "系列报道").of(new Content.Keys(SeriesPositionCodec.SHAPE)),
            Key.required("scope", "地区").of(Content.shortOf(ScopeCodec.SHAPE)),
            Key.required("period", "时段")
                    .of(new Content.Either(Content.Plain.DATE, new Content.Keys(PeriodCodec.SHAPE))),
            Key.optional("editorsNote", "编者按"),
            Key.optional("board", "要数").of(Content.shortListOf(BoardItemCodec.SHAPE)),
            Key.optional("metrics", "指标").of(Content.listOf(MetricCodec.SHAPE)),
            Key.optional("breakdowns", "分项表").of(Content.listOf(BreakdownCodec.SHAPE)),
            Key.optional("timeSeries", "时间序列").of(Content.listOf(TimeSeriesCodec.SHAPE)),
            Key.optional("taskLists", "清单").of(Content.listOf(TaskListCodec.SHAPE)),
            Key.optional("graphics", "图表").of(Content.listOf(GraphicCodec.SHAPE)),
            Key.optional("photos", "照片").of(Content.listOf(PhotoCodec.SHAPE)),
            Key.optional("sections", "章节").of(Content.listOf(SectionCodec.SHAPE)),
            Key.optional("events", "大事记").of(Content.listOf(EventCodec.SHAPE)),
            Key.optional("honours", "荣誉").of(Content.shortListOf(HonourCodec.SHAPE)),
            Key.optional("closing", "结尾"),
            Key.optional("literals", "非数字词语").of(Content.texts()),
            Key.optional("rules", "核对规则").of(Content.listOf(RuleCodec.SHAPE)),
            Key.optional("official", "公文").of(new Content.Keys(OfficialCodec.SHAPE)),
            Key.optional("bulletin", "简报").of(new Content.Keys(BulletinCodec.SHAPE)),
            Key.optional("form", "统计表").of(new Content.Keys(FormCodec.SHAPE)));

    private static final List<Shape> SHAPES = List.of(
            SHAPE,
            TitleCodec.SHAPE,
            CreditsCodec.SHAPE,
            IssueCodec.SHAPE,
            SeriesPositionCodec.SHAPE,
            ScopeCodec.SHAPE,
            PeriodCodec.SHAPE,
            BoardItemCodec.SHAPE,
            MetricCodec.SHAPE,
            BreakdownCodec.SHAPE,
            BreakdownCodec.ROW,
            ColumnCodec.SHAPE,
            TimeSeriesCodec.SHAPE,
            TimeSeriesCodec.POINT,
            TaskListCodec.SHAPE,
            TaskListCodec.CLASS,
            TaskListCodec.ITEM,
            GraphicCodec.SHAPE,
            GraphicCodec.NOTE,
            GraphicCodec.PHASE,
            PhotoCodec.SHAPE,
            SectionCodec.SHAPE,
            SectionCodec.PART,
            EventCodec.SHAPE,
            HonourCodec.SHAPE,
            OriginCodec.SHAPE,
            OfficialCodec.SHAPE,
            OfficialCodec.ATTACHMENT,
            BulletinCodec.SHAPE,
            RowOriginCodec.SHAPE,
            FormCodec.SHAPE,
            FormFieldCodec.SHAPE,
            FormCodec.UNIT,
            RuleCodec.SHAPE);

    private final TitleCodec title = new TitleCodec();
    private final CreditsCodec credits = new CreditsCodec();
    private final SeriesPositionCodec series = new SeriesPositionCodec();
    private final ScopeCodec scope = new ScopeCodec();
    private final PeriodCodec period = new PeriodCodec();
    private final BoardItemCodec board = new BoardItemCodec();
    private final MetricCodec metrics = new MetricCodec();
    private final BreakdownCodec breakdowns = new BreakdownCodec();
    private final TimeSeriesCodec timeSeries = new TimeSeriesCodec();
    private final TaskListCodec taskLists = new TaskListCodec();
    private final GraphicCodec graphics = new GraphicCodec();
    private final PhotoCodec photos = new PhotoCodec();
    private final SectionCodec sections = new SectionCodec();
    private final EventCodec events = new EventCodec();
    private final HonourCodec honours = new HonourCodec();
    private final RuleCodec rules = new RuleCodec();
    private final OfficialCodec official = new OfficialCodec();
    private final BulletinCodec bulletin = new BulletinCodec();

    /** Every key of the format. */
    static KeyWords keyWords() {
        return new KeyWords(names(Stream.of(SHAPE)), names(SHAPES.stream()));
    }

    private static Set<String> names(Stream<Shape> shapes) {
        return shapes.flatMap(shape -> shape.keys().stream())
                .map(Key::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Reads the campaign.
     *
     * @throws io.github.zongshu.campaign.InvalidCampaignException if it breaks its own rules; places are paths
     */
    @Override
    public Campaign read(Node node, Reading in) {
        Fields file = in.fields(node, SHAPE);
        Period covered =
                file.find("period").map(n -> period.read(n, in)).orElse(Period.ofYear(LocalDate.EPOCH.getYear()));
        IssueCodec issue = new IssueCodec(covered.to());
        CampaignBuilder builder = Campaign.builder(
                        file.find("title").map(n -> title.read(n, in)).orElse(Title.of("")),
                        file.find("scope").map(n -> scope.read(n, in)).orElse(Scope.of("")),
                        covered)
                .credits(file.find("credits").map(n -> credits.read(n, in)).orElse(Credits.NONE))
                .issue(file.find("issue").map(n -> issue.read(n, in)).orElseGet(issue::unsaid))
                .editorsNote(file.text("editorsNote"))
                .closing(file.text("closing"));
        file.find("series").map(n -> series.read(n, in)).ifPresent(builder::series);
        each(file, "board", board, in, builder::board);
        each(file, "metrics", metrics, in, builder::metric);
        each(file, "breakdowns", breakdowns, in, builder::breakdown);
        each(file, "timeSeries", timeSeries, in, builder::timeSeries);
        each(file, "taskLists", taskLists, in, builder::taskList);
        each(file, "graphics", graphics, in, builder::graphic);
        each(file, "photos", photos, in, builder::photo);
        each(file, "sections", sections, in, builder::section);
        each(file, "events", events, in, builder::event);
        each(file, "honours", honours, in, builder::honour);
        file.list("literals", in.values()::text).forEach(builder::literal);
        each(file, "rules", rules, in, builder::rule);
        file.find("official").map(n -> official.read(n, in)).ifPresent(builder::official);
        file.find("bulletin").map(n -> bulletin.read(n, in)).ifPresent(builder::bulletin);
        return builder.build();
    }

    private static <T> void each(Fields file, String key, Codec<T> codec, Reading in, Consumer<T> sink) {
        file.list(key, item -> codec.read(item, in)).forEach(sink);
    }

    /** Whether the file is of another version than this one reads; reports it. */
    static boolean isOfAnotherVersion(Mapping root, Findings findings) {
        Node.Entry entry = root.entries().get("zongshu");
        if (entry == null
                || !(entry.value() instanceof Node.Scalar version)
                || version.isNull()
                || version.text().equals(VERSION)) {
            return false;
        }
        findings.note(
                version.place(),
                "unknown-version",
                new Message("不认识的格式版本“" + version.text() + "”", "unknown format version \"" + version.text() + "\""),
                new Message(
                        "写 zongshu: " + VERSION + "，或升级程序", "write zongshu: " + VERSION + ", or upgrade the program"));
        return true;
    }

    @Override
    public Mapping write(Campaign campaign) {
        Entries file =
                new Entries().put("zongshu", Entries.numeral(VERSION)).put("title", title.write(campaign.title()));
        if (!campaign.credits().equals(Credits.NONE)) {
            file.put("credits", credits.write(campaign.credits()));
        }
        IssueCodec issue = new IssueCodec(campaign.period().to());
        if (!campaign.issue().equals(issue.unsaid())) {
            file.put("issue", issue.write(campaign.issue()));
        }
        if (campaign.series() != null) {
            file.put("series", series.write(campaign.series()));
        }
        file.put("scope", scope.write(campaign.scope()))
                .put("period", period.write(campaign.period()))
                .textIfAny("editorsNote", campaign.editorsNote().template())
                .listIfAny("board", campaign.board(), board::write)
                .listIfAny("metrics", campaign.metrics(), metrics::write)
                .listIfAny("breakdowns", campaign.breakdowns(), breakdowns::write)
                .listIfAny("timeSeries", campaign.timeSeries(), timeSeries::write)
                .listIfAny("taskLists", campaign.taskLists(), taskLists::write)
                .listIfAny("graphics", campaign.graphics(), graphics::write)
                .listIfAny("photos", campaign.photos(), photos::write)
                .listIfAny("sections", campaign.sections(), sections::write)
                .listIfAny("events", campaign.events(), events::write)
                .listIfAny("honours", campaign.honours(), honours::write)
                .textIfAny("closing", campaign.closing().template())
                .listIfAny("literals", campaign.literals(), Entries::words)
                .listIfAny("rules", campaign.rules(), rules::write);
        if (campaign.official() != null) {
            file.put("official", official.write(campaign.official()));
        }
        if (campaign.bulletin() != null) {
            file.put("bulletin", bulletin.write(campaign.bulletin()));
        }
        return file.block();
    }
}
