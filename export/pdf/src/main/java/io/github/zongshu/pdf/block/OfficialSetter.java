package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.out.Book;
import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Page;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.OfficialSheet;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.Sheets;
import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Sets formal documents and bulletins on their grid: every element where GB/T 9704-2012 puts it. */
final class OfficialSetter {
    /** How much text goes to the next page with signature and date, so that no page has these alone (7.3.5.5). */
    private static final int LINES_WITH_SIGNATURE = 2;

    private final RedHeadSetter heads;
    private final OfficialTextSetter texts;
    private final OfficialTableSetter tables;
    private final ClosingSetter closings;
    private final ImprintSetter imprints;
    private final BlockSetter others;
    private final Tag root;
    private final List<Strip> strips = new ArrayList<>();

    private OfficialSetter(Galley galley, BlockSetter others, HeadLevels levels, Tag root) {
        this.heads = new RedHeadSetter(galley);
        this.texts = new OfficialTextSetter(galley, levels);
        this.tables = new OfficialTableSetter(galley);
        this.closings = new ClosingSetter(galley);
        this.imprints = new ImprintSetter(galley);
        this.others = others;
        this.root = root;
    }

    /** Lays a report out. */
    static ReportSetter.Laid set(Report report, Typecase typecase) {
        Sheet sheet = Sheets.of(report).get(0);
        Words words = new Words(typecase.fonts());
        Galley galley = new Galley(sheet, words);
        Tag root = Tag.document();
        HeadLevels levels = new HeadLevels(report.blocks().stream().anyMatch(Masthead.class::isInstance));
        BlockSetter others = new BlockSetter(galley, new ChartPress(typecase.charts(), words), levels);
        OfficialSetter setter = new OfficialSetter(galley, others, levels, root);
        setter.add(report.blocks());
        setter.showTextOnTheFirstPage();
        Frame frame = sheet.frame();
        List<Page> pages = Grid.seat(setter.strips, OfficialSheet.LINES).stream()
                .map(seats -> page(seats, frame))
                .toList();
        List<Page> all = pages.isEmpty() ? List.of(page(List.of(), frame)) : pages;
        return new ReportSetter.Laid(
                new Book(frame, all, new OfficialEnds(galley, report.info()), root), words::notices);
    }

    private static Page page(List<Grid.Seat> seats, Frame frame) {
        return Page.of(
                (canvas, box) -> seats.forEach(seat -> seat.paint(canvas, frame.text(), frame.pitch())), frame.text());
    }

    private void add(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Spot spot = new Spot(OfficialSheet.AREA.width(), root, "blocks[" + i + "]");
            Block next = blocks.get(Math.min(i + 1, blocks.size() - 1));
            if (blocks.get(i) instanceof AttachmentHead head
                    && next instanceof TableBlock table
                    && tables.isTooWide(table, spot)) {
                i++;
                Spot turned = new Spot(OfficialSheet.AREA.height(), root, "blocks[" + i + "]");
                List<Strip> both = new ArrayList<>(texts.attachment(head, turned));
                both.addAll(tables.set(table, turned));
                strips.addAll(tables.turned(both));
            } else {
                strips.addAll(set(blocks.get(i), spot));
            }
        }
    }

    private List<Strip> set(Block block, Spot spot) {
        return switch (block) {
            case RedHead head -> heads.set(head, spot);
            case Masthead masthead -> texts.title(masthead, spot);
            case Heading heading -> texts.heading(heading, spot);
            case Paragraph paragraph -> texts.paragraph(paragraph, spot);
            case Panel panel -> texts.panel(panel, spot);
            case AttachmentHead head -> texts.attachment(head, spot);
            case TableBlock table -> table(table, spot);
            case Closing closing -> closing(closing, spot);
            case Imprint imprint -> imprints.set(imprint, spot);
            case Columns columns -> columns(columns, spot);
            case Board board -> strips(others.set(board, spot));
            case Byline byline -> strips(others.set(byline, spot));
            case ChartBlock chart -> strips(others.set(chart, spot));
            case Listing listing -> strips(others.set(listing, spot));
            case PhotoBlock photo -> strips(others.set(photo, spot));
            case Timeline timeline -> strips(others.set(timeline, spot));
        };
    }

    private List<Strip> columns(Columns columns, Spot spot) {
        List<Strip> all = new ArrayList<>();
        for (int i = 0; i < columns.blocks().size(); i++) {
            all.addAll(set(
                    columns.blocks().get(i),
                    new Spot(spot.width(), spot.parent(), spot.place() + ".blocks[" + i + "]")));
        }
        return all;
    }

    private List<Strip> table(TableBlock table, Spot spot) {
        if (tables.isTooWide(table, spot)) {
            return tables.turned(tables.set(table, new Spot(OfficialSheet.AREA.height(), spot.parent(), spot.place())));
        }
        return tables.set(table, spot);
    }

    private List<Strip> closing(Closing closing, Spot spot) {
        for (int i = Math.max(0, strips.size() - LINES_WITH_SIGNATURE); i < strips.size(); i++) {
            strips.set(i, strips.get(i).kept());
        }
        return closings.set(closing, spot);
    }

    /** What has no setter for the grid takes as many whole lines as it needs. */
    private static List<Strip> strips(List<Slab> slabs) {
        List<Strip> strips = new ArrayList<>();
        for (Slab slab : slabs) {
            double height = slab.before() + slab.height() + slab.after();
            int lines = (int) Math.ceil(height / OfficialSheet.PITCH - 1e-6);
            double top = (lines * OfficialSheet.PITCH - slab.height()) / 2;
            strips.add(Strip.of(
                    lines,
                    (canvas, box) ->
                            slab.painter().paint(canvas, new Box(box.x(), box.y() + top, box.width(), slab.height()))));
        }
        return strips;
    }

    /** The first page must show text (7.3.1): the empty lines above the title give way where there would be none. */
    private void showTextOnTheFirstPage() {
        int lines = 0;
        int title = -1;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            lines += (i == 0 ? 0 : strip.before()) + strip.lines();
            if (lines > OfficialSheet.LINES && title > 0) {
                Strip first = strips.get(title);
                strips.set(title, first.below(Math.max(0, first.before() - (lines - OfficialSheet.LINES))));
                return;
            }
            if (title < 0 && i > 0 && strip.before() > 1) {
                title = i;
            }
            if (strip.running()) {
                return;
            }
        }
    }
}
