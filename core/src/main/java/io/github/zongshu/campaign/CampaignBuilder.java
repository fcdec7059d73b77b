package io.github.zongshu.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a campaign step by step. The order of calls of one kind is the order in the campaign. */
public final class CampaignBuilder {
    private final Title title;
    private final Scope scope;
    private final Period period;
    private final List<BoardItem> board = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<TimeSeries> timeSeries = new ArrayList<>();
    private final List<TaskList> taskLists = new ArrayList<>();
    private final List<Graphic> graphics = new ArrayList<>();
    private final List<Photo> photos = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Honour> honours = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Credits credits = Credits.NONE;
    private Issue issue;
    private @Nullable SeriesPosition series;
    private @Nullable OfficialDocument official;
    private @Nullable Bulletin bulletin;
    private Prose editorsNote = Prose.EMPTY;
    private Prose closing = Prose.EMPTY;

    CampaignBuilder(Title title, Scope scope, Period period) {
        this.title = title;
        this.scope = scope;
        this.period = period;
        this.issue = new Issue("", "", "", period.to());
    }

    /** Who wrote and photographed; nobody unless said. */
    public CampaignBuilder credits(Credits value) {
        credits = value;
        return this;
    }

    /** The issue it appears in; unless said an unnamed one, dated by the last day of the period. */
    public CampaignBuilder issue(Issue value) {
        issue = value;
        return this;
    }

    /** Which part of a series of reports it is; none unless said. */
    public CampaignBuilder series(@Nullable SeriesPosition value) {
        series = value;
        return this;
    }

    /** What makes a formal document of it; none unless said. */
    public CampaignBuilder official(@Nullable OfficialDocument value) {
        official = value;
        return this;
    }

    /** What makes a bulletin of it; none unless said. */
    public CampaignBuilder bulletin(@Nullable Bulletin value) {
        bulletin = value;
        return this;
    }

    /** 编者按. */
    public CampaignBuilder editorsNote(String prose) {
        editorsNote = new Prose(prose);
        return this;
    }

    /** 结尾. */
    public CampaignBuilder closing(String prose) {
        closing = new Prose(prose);
        return this;
    }

    /** A leading number, labelled as the metric is. */
    public CampaignBuilder board(String reference) {
        return board(new BoardItem(reference, "", Prose.EMPTY));
    }

    /** A leading number with its own label and remark. */
    public CampaignBuilder board(BoardItem item) {
        board.add(item);
        return this;
    }

    /** A metric. */
    public CampaignBuilder metric(Metric metric) {
        metrics.add(metric);
        return this;
    }

    /** Numbers by unit. */
    public CampaignBuilder breakdown(Breakdown breakdown) {
        breakdowns.add(breakdown);
        return this;
    }

    /** Numbers over time. */
    public CampaignBuilder timeSeries(TimeSeries one) {
        timeSeries.add(one);
        return this;
    }

    /** A task list. */
    public CampaignBuilder taskList(TaskList list) {
        taskLists.add(list);
        return this;
    }

    /** A chart. */
    public CampaignBuilder graphic(Graphic graphic) {
        graphics.add(graphic);
        return this;
    }

    /** A photo. */
    public CampaignBuilder photo(Photo photo) {
        photos.add(photo);
        return this;
    }

    /** A part of the review. */
    public CampaignBuilder section(Section section) {
        sections.add(section);
        return this;
    }

    /** An entry of the 大事记. */
    public CampaignBuilder event(Event event) {
        events.add(event);
        return this;
    }

    /** A distinction won. */
    public CampaignBuilder honour(Honour honour) {
        honours.add(honour);
        return this;
    }

    /** Words in prose that hold numerals and are no figure, such as 百年. */
    public CampaignBuilder literal(String words) {
        literals.add(words);
        return this;
    }

    /** Something the numbers must satisfy. */
    public CampaignBuilder rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    /**
     * The campaign, checked.
     *
     * @throws InvalidCampaignException with every problem found
     */
    public Campaign build() {
        return new Campaign(
                title,
                credits,
                issue,
                series,
                scope,
                period,
                editorsNote,
                board,
                metrics,
                breakdowns,
                timeSeries,
                taskLists,
                graphics,
                photos,
                sections,
                events,
                honours,
                closing,
                literals,
                rules,
                official,
                bulletin);
    }
}
