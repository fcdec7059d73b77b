package io.github.zongshu.compose;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Fragment;
import io.github.zongshu.narrative.Wording;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The copy desk that all profiles share: turns the campaign's pieces into blocks, one by one. */
final class Desk {
    static final String SAMPLE = "示例数据";

    /** What a document says that shows made-up numbers. */
    static final String SAMPLE_REMARK = "说明：标有“示例数据”的图表为演示而编，不是实际统计。";

    private final Campaign campaign;
    private final Ledger ledger;

    Desk(Campaign campaign) {
        this.campaign = campaign;
        this.ledger = campaign.ledger();
    }

    Campaign campaign() {
        return campaign;
    }

    /** Prose with its references resolved. The campaign was checked, so every one resolves. */
    List<Inline> line(Prose prose) {
        List<Inline> line = new ArrayList<>();
        for (Fragment fragment : Fragment.parse(prose.template())) {
            switch (fragment) {
                case Fragment.Literal literal -> line.add(new Text(literal.text()));
                case Fragment.Declared declared -> line.add(new Text(declared.text()));
                case Fragment.Insertion insertion ->
                    line.addAll(inserted(ledger.wording(insertion.expression()).in(insertion.notation())));
            }
        }
        return line;
    }

    private static List<Inline> inserted(Wording wording) {
        List<Inline> words = wording.words().isEmpty() ? List.of() : List.of(new Text(wording.words()));
        return joined(
                words,
                wording.number()
                        .<List<Inline>>map(value -> List.of(new Bound(value)))
                        .orElse(List.of()));
    }

    Value value(String expression) {
        Expression parsed = Expression.parse(expression);
        return ledger.wording(parsed).number().orElseGet(() -> ledger.evaluate(parsed));
    }

    /** The finished report, its numbers with what the campaign knows of them. */
    Report report(ReportInfo info, List<Block> blocks) {
        return new Report(info, blocks, List.of(), new FactFinder(campaign, ledger).facts(blocks));
    }

    /** The number at a path, or nothing where none was reported. */
    Optional<Value> found(String path) {
        return ledger.find(path);
    }

    /** The label of a metric, or the expression itself where it is computed. */
    String label(String expression) {
        return ledger.entry(expression).map(Ledger.Entry::label).orElse(expression);
    }

    /** Where the data comes from, and, as every output must say unless the source does, whether it is made up. */
    List<Inline> source(String source, boolean sample) {
        String mark = sample && !source.contains(SAMPLE) ? "（" + SAMPLE + "）" : "";
        if (source.isEmpty()) {
            return Text.line(sample ? SAMPLE : "");
        }
        return Text.line("数据来源：" + source + mark);
    }

    /** Whether a number, or any it was computed from, is made up for demonstration. */
    boolean isSample(Value value) {
        boolean self = ledger.entry(value.reference()).map(Ledger.Entry::sample).orElse(false);
        return self
                || switch (value) {
                    case MetricValue metric -> false;
                    case DerivedValue derived -> derived.inputs().stream().anyMatch(this::isSample);
                };
    }

    List<Inline> subhead() {
        List<Inline> words = line(campaign.title().subhead());
        return words.isEmpty() ? words : joined(Text.line("——"), words);
    }

    List<Inline> credits() {
        List<String> parts = new ArrayList<>();
        if (!campaign.credits().text().isEmpty()) {
            parts.add("文/" + campaign.credits().text());
        }
        if (!campaign.credits().photos().isEmpty()) {
            parts.add("图/" + campaign.credits().photos());
        }
        return parts.isEmpty() ? List.of() : Text.line("■" + String.join("　", parts));
    }

    /** What time and place the figures cover. */
    List<Inline> facts() {
        return Text.line(
                "统计周期：" + campaign.period().text() + "　单位：" + campaign.scope().name());
    }

    /** The leading numbers in a notation, or nothing when the campaign names none. */
    List<Board> board(QuantityFormat notation) {
        List<Board.Cell> cells =
                campaign.board().stream().map(item -> cell(item, notation)).toList();
        return cells.isEmpty() ? List.of() : List.of(new Board(cells));
    }

    private Board.Cell cell(BoardItem item, QuantityFormat notation) {
        Value value = value(item.reference()).in(notation);
        String label = item.label().isEmpty() ? label(item.reference()) : item.label();
        return new Board.Cell(label, value, line(item.remark()));
    }

    /** 编者按, or nothing when there is none. */
    List<Panel> editorsNote() {
        return campaign.editorsNote().isEmpty()
                ? List.of()
                : List.of(new Panel("编者按", List.of(line(campaign.editorsNote()))));
    }

    PhotoBlock photo(Photo photo) {
        String credit = photo.credit().isEmpty() ? "" : "■" + photo.credit();
        return new PhotoBlock(photo.picture(), line(photo.caption()), credit, photo.alt());
    }

    /** A quotation as a paragraph's words, in the marks of running text. */
    List<Inline> quotation(Section.Quotation quotation) {
        String speaker = quotation.speaker().isEmpty() ? "" : quotation.speaker() + "说。";
        return Text.line("“" + quotation.words() + "”" + speaker);
    }

    Timeline timeline() {
        boolean years =
                campaign.events().stream().map(e -> e.date().year()).distinct().count() > 1;
        return new Timeline(campaign.events().stream()
                .sorted(Comparator.comparing(Event::date))
                .map(event -> new Timeline.Entry(
                        years ? event.date().textWithYear() : event.date().text(), line(event.text())))
                .toList());
    }

    /** A day as documents print it: the full year, no leading zeros (GB/T 9704-2012, 7.3.5.4). */
    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static List<Inline> joined(List<Inline> first, List<Inline> second) {
        List<Inline> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
