package io.github.zongshu.campaign;

import java.util.List;
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
        Prose closing) {
    /**
     * Copies the lists and checks the whole.
     *
     * @throws InvalidCampaignException with every problem found, each with its path
     */
    public Campaign {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(editorsNote, "editorsNote");
        Objects.requireNonNull(closing, "closing");
        board = List.copyOf(board);
        metrics = List.copyOf(metrics);
        breakdowns = List.copyOf(breakdowns);
        timeSeries = List.copyOf(timeSeries);
        taskLists = List.copyOf(taskLists);
        graphics = List.copyOf(graphics);
        photos = List.copyOf(photos);
        sections = List.copyOf(sections);
        events = List.copyOf(events);
        honours = List.copyOf(honours);
        CampaignRules.check(this);
    }

    /** Begins a campaign with what every campaign has. */
    public static CampaignBuilder builder(Title title, Scope scope, Period period) {
        return new CampaignBuilder(title, scope, period);
    }

    /** The campaign's numbers, by the paths that prose refers to them with. */
    public Ledger ledger() {
        return Ledger.of(this);
    }
}
