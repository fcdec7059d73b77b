package io.github.zongshu.office.xlsx;

import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Lays out the blocks of one chapter on one sheet. */
final class SheetPlan {
    /** Heads further down would leave no room to scroll in. */
    private static final int DEEPEST_HEAD = 8;

    private static final double PHOTO_SHARE = 0.7;

    private final Chapter chapter;
    private final Design design;
    private final Canvas canvas;
    private final Figures figures;
    private final ChartPlan charts;

    SheetPlan(Chapter chapter, Design design, Canvas canvas, Figures figures, ChartPlan charts) {
        this.chapter = chapter;
        this.design = design;
        this.canvas = canvas;
        this.figures = figures;
        this.charts = charts;
    }

    GridSheet layOut() {
        List<Chapter.Item> items = chapter.items();
        int next;
        for (int i = 0; i < items.size(); i = next) {
            next = i + 1;
            if (items.get(i).block() instanceof ChartBlock) {
                while (next < items.size()
                        && next < i + charts.beside()
                        && items.get(next).block() instanceof ChartBlock) {
                    next++;
                }
                charts.layOut(items.subList(i, next));
            } else {
                layOut(items.get(i).block(), items.get(i).path());
            }
        }
        if (items.isEmpty()) {
            canvas.line(NamedStyle.BODY, CellText.of("无数据"));
        }
        noteHedges();
        return canvas.finish(chapter.name());
    }

    private void layOut(Block block, String path) {
        switch (block) {
            case AttachmentHead head -> attachment(head, path);
            case Board board -> new BoardPlan(canvas, figures).layOut(board, path);
            case Byline byline -> lines(NamedStyle.BYLINE, byline.lines(), path);
            case ChartBlock chart -> charts.layOut(List.of(new Chapter.Item(path, chart)));
            case Closing closing -> words(closing, path);
            case Columns columns -> columns.blocks().forEach(each -> layOut(each, path));
            case Heading heading -> heading(heading, path);
            case Imprint imprint -> words(imprint, path);
            case Listing listing -> listing(listing, path);
            case Masthead masthead -> masthead(masthead, path);
            case Panel panel -> panel(panel, path);
            case Paragraph paragraph -> lines(style(paragraph.role()), paragraph.lines(), path);
            case PhotoBlock photo -> photo(photo, path);
            case RedHead head -> redHead(head, path);
            case TableBlock table -> table(table, path);
            case Timeline timeline -> timeline(timeline, path);
        }
    }

    private void heading(Heading heading, String path) {
        boolean title = heading.level() == 1 && (design == Design.APPENDIX || design == Design.SIGN_OFF);
        NamedStyle style = title ? NamedStyle.TITLE : heading.level() == 1 ? NamedStyle.SECTION : NamedStyle.HEADING;
        CellText lead = canvas.scribe().words(heading.lead(), path);
        CellText rest = canvas.scribe().words(heading.rest(), path);
        if (!rest.isEmpty()) {
            lead = lead.and(CellText.of("　")).and(CellText.of(Text.line(rest.text()), CellText.Accent.QUIET));
        }
        if (!canvas.isFresh()) {
            canvas.gap(8);
        }
        canvas.line(style, lead);
        canvas.gap(6);
    }

    private void redHead(RedHead head, String path) {
        for (List<Inline> line : head.lines()) {
            boolean name = Inline.text(line).equals(head.name());
            lines(name ? NamedStyle.HEADLINE : NamedStyle.BYLINE, List.of(line), path);
        }
        canvas.gap(8);
    }

    private void attachment(AttachmentHead head, String path) {
        canvas.gap(12);
        lines(NamedStyle.KICKER, List.of(Text.line(head.label())), path);
        lines(NamedStyle.SECTION, List.of(head.title()), path);
        canvas.gap(6);
    }

    /** What a page has at its foot, a sheet has below its words. */
    private void words(Block block, String path) {
        canvas.gap(8);
        lines(NamedStyle.BODY, block.lines(), path);
    }

    private void masthead(Masthead masthead, String path) {
        List<Inline> top = new ArrayList<>(masthead.kicker());
        if (!masthead.kicker().isEmpty() && !masthead.edition().isEmpty()) {
            top.add(new Text("　"));
        }
        top.addAll(masthead.edition());
        lines(NamedStyle.KICKER, List.of(top), path);
        lines(NamedStyle.HEADLINE, List.of(masthead.headline()), path);
        lines(NamedStyle.SUBHEAD, List.of(masthead.subhead()), path);
        canvas.gap(8);
    }

    private void panel(Panel panel, String path) {
        canvas.lineIfAny(NamedStyle.NOTE_TITLE, canvas.scribe().words(panel.title(), path));
        lines(NamedStyle.NOTE, panel.paragraphs(), path);
        canvas.gap(8);
    }

    private void listing(Listing listing, String path) {
        for (int i = 0; i < listing.items().size(); i++) {
            CellText mark = CellText.of(listing.numbered() ? (i + 1) + ". " : "· ");
            canvas.line(
                    NamedStyle.BODY,
                    mark.and(canvas.scribe().words(listing.items().get(i), path)));
        }
    }

    private void table(TableBlock table, String path) {
        int headRow = new TablePlan(canvas, figures, table, path).layOut();
        long others = chapter.blocks().stream()
                .filter(block -> !(block instanceof Heading || block instanceof Paragraph))
                .count();
        if (others == 1 && canvas.below(headRow) < DEEPEST_HEAD) {
            int words = (int) table.columns().stream()
                    .takeWhile(column -> !column.numeric())
                    .count();
            boolean broad = table.columns().size() > 5;
            canvas.freeze(headRow + 1, broad ? Math.min(words, 2) : 0);
        }
        canvas.gap(12);
    }

    private void timeline(Timeline timeline, String path) {
        for (int i = 0; i < timeline.entries().size(); i++) {
            Timeline.Entry entry = timeline.entries().get(i);
            String place = path + ".entries[" + i + "]";
            CellText date = canvas.scribe().cell(CellText.of(entry.date()), place);
            CellText content = canvas.scribe().cell(CellText.of(entry.content()), place);
            int rest = canvas.columns().count() - 1;
            canvas.row(
                    List.of(
                            GridCell.words(0, 1, Look.of(NamedStyle.DATE), date),
                            GridCell.words(1, rest, Look.of(NamedStyle.CELL), content)),
                    place);
        }
    }

    private void photo(PhotoBlock photo, String path) {
        ColumnPlan.Span all = canvas.columns().all();
        double width = canvas.columns().width(all) * ColumnPlan.POINTS_PER_UNIT;
        Still still = Images.photo(photo.picture(), width * PHOTO_SHARE);
        canvas.keepTogether(still.height() + 40);
        int top = canvas.nextRow();
        int rows = canvas.roomFor(still.height());
        canvas.add(new Drawing(new Drawing.Area(top, 0, rows, all.count()), photo.alt(), still));
        lines(NamedStyle.REMARK, photo.lines(), path);
        canvas.gap(8);
    }

    private void lines(NamedStyle style, List<List<Inline>> lines, String path) {
        lines.forEach(line -> canvas.lineIfAny(style, canvas.scribe().words(line, path)));
    }

    /** Whoever clicks on 44万余 and finds 440000 should have been told. */
    private void noteHedges() {
        canvas.firstHedged()
                .ifPresent(figure -> canvas.line(
                        NamedStyle.REMARK,
                        CellText.of("注：约数的单元格存已知界限，按原写法显示，如存"
                                + figure.digits().worth().toPlainString() + "，显示“"
                                + figure.value().text() + "”。")));
    }

    private static NamedStyle style(Paragraph.Role role) {
        return switch (role) {
            case BODY, CLOSING, ADDRESSEES -> NamedStyle.BODY;
            case PULL_QUOTE -> NamedStyle.QUOTE;
            case REMARK -> NamedStyle.REMARK;
        };
    }
}
