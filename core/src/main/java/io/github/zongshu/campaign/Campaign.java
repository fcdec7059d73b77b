package io.github.zongshu.campaign;

import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of a campaign. Whoever holds one holds a checked one: ids are unique, references lead somewhere,
 * dates exist, tables are not ragged.
 *
 * @param title 标题
 * @param credits 署名
 * @param issue the issue it appears in
 * @param series which part of a series of reports it is; null for a report of its own
 * @param scope the place and organiser
 * @param period the time that figures cover
 * @param editorsNote 编者按; may be empty
 * @param board the leading numbers, in order
 * @param metrics 指标
 * @param breakdowns numbers by unit
 * @param timeSeries numbers over time
 * @param taskLists 清单
 * @param graphics the charts asked for
 * @param photos 照片
 * @param sections the review's parts
 * @param events 大事记
 * @param honours 荣誉
 * @param closing 结尾; may be empty
 * @param literals words in prose that hold numerals and are no figures, such as 百年
 * @param rules what the numbers must satisfy, beside what is inferred
 * @param official what makes a formal document of it; null where none is wanted
 * @param bulletin what makes a bulletin of it; null where none is wanted
 */
public record Campaign(
        Title title,
        Credits credits,
        Issue issue,
        @Nullable SeriesPosition series,
        Scope scope,
        Period period,
        Prose editorsNote,
        List<BoardItem> board,
        List<Metric> metrics,
        List<Breakdown> breakdowns,
        List<TimeSeries> timeSeries,
        List<TaskList> taskLists,
        List<Graphic> graphics,
        List<Photo> photos,
        List<Section> sections,
        List<Event> events,
        List<Honour> honours,
        Prose closing,
        List<String> literals,
        List<Rule> rules,
        @Nullable OfficialDocument official,
        @Nullable Bulletin bulletin) {
    /**
     * Copies the lists and checks the whole.
     *
     * @throws InvalidCampaignException with every problem found, each with its path
     */
    // Not the compact form: the rules read the finished record.
    public Campaign(
            Title title,
            Credits credits,
            Issue issue,
            @Nullable SeriesPosition series,
            Scope scope,
            Period period,
            Prose editorsNote,
            List<BoardItem> board,
            List<Metric> metrics,
            List<Breakdown> breakdowns,
            List<TimeSeries> timeSeries,
            List<TaskList> taskLists,
            List<Graphic> graphics,
            List<Photo> photos,
            List<Section> sections,
            List<Event> events,
            List<Honour> honours,
            Prose closing,
            List<String> literals,
            List<Rule> rules,
            @Nullable OfficialDocument official,
            @Nullable Bulletin bulletin) {
        this.title = Objects.requireNonNull(title, "title");
        this.credits = Objects.requireNonNull(credits, "credits");
        this.issue = Objects.requireNonNull(issue, "issue");
        this.series = series;
        this.scope = Objects.requireNonNull(scope, "scope");
        this.period = Objects.requireNonNull(period, "period");
        this.editorsNote = Objects.requireNonNull(editorsNote, "editorsNote");
        this.board = List.copyOf(board);
        this.metrics = List.copyOf(metrics);
        this.breakdowns = List.copyOf(breakdowns);
        this.timeSeries = List.copyOf(timeSeries);
        this.taskLists = List.copyOf(taskLists);
        this.graphics = List.copyOf(graphics);
        this.photos = List.copyOf(photos);
        this.sections = List.copyOf(sections);
        this.events = List.copyOf(events);
        this.honours = List.copyOf(honours);
        this.closing = Objects.requireNonNull(closing, "closing");
        this.literals = List.copyOf(literals);
        this.rules = List.copyOf(rules);
        this.official = official;
        this.bulletin = bulletin;
        CampaignRules.check(this);
    }

    /** Begins a campaign with what every campaign has. */
    public static CampaignBuilder builder(Title title, Scope scope, Period period) {
        return new CampaignBuilder(title, scope, period);
    }

    /** All prose with its place, in the order of the file; blank prose and quotations left out. */
    public List<PlacedProse> prose() {
        return PlacedProse.of(this);
    }

    /** The campaign's numbers, by the paths that prose refers to them with. */
    public Ledger ledger() {
        return ledger(Map.of());
    }

    /**
     * The same as if some numbers had been reported otherwise; what is computed from them follows.
     *
     * @param restated other numbers for paths of reported ones; other paths are left alone
     */
    public Ledger ledger(Map<String, Quantity> restated) {
        return LedgerFiller.fill(this, restated);
    }
}
