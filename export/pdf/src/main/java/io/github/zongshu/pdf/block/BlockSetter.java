package io.github.zongshu.pdf.block;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Columns;
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
import io.github.zongshu.report.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Sets any block, and keeps heads with what follows them. */
final class BlockSetter {
    /** What a column's end costs below the first line after a head. */
    private static final double AFTER_HEAD = 400;

    /** The most space below a head, in lines of the grid. */
    private static final double BELOW_HEAD = 0.2;

    private final Galley galley;
    private final MastheadSetter mastheads;
    private final BylineSetter bylines;
    private final BoardSetter boards;
    private final PanelSetter panels;
    private final HeadingSetter headings;
    private final ParagraphSetter paragraphs;
    private final ListingSetter listings;
    private final TimelineSetter timelines;
    private final TableSetter tables;
    private final ChartSetter charts;
    private final PhotoSetter photos;

    BlockSetter(Galley galley, ChartPress press, HeadLevels levels) {
        this.galley = galley;
        mastheads = new MastheadSetter(galley);
        bylines = new BylineSetter(galley);
        boards = new BoardSetter(galley);
        panels = new PanelSetter(galley);
        headings = new HeadingSetter(galley, levels);
        paragraphs = new ParagraphSetter(galley);
        listings = new ListingSetter(galley);
        timelines = new TimelineSetter(galley);
        tables = new TableSetter(galley);
        charts = new ChartSetter(galley, press);
        photos = new PhotoSetter(galley);
    }

    /**
     * Sets blocks one below the other.
     *
     * @param first the index of the first of them in the list that the spot's place names
     */
    List<Slab> set(List<Block> blocks, Spot spot, int first) {
        List<Slab> all = new ArrayList<>();
        boolean headed = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Slab> slabs =
                    set(block, new Spot(spot.width(), spot.parent(), spot.place() + "[" + (first + i) + "]"));
            all.addAll(headed ? keptWithHead(slabs) : slabs);
            headed = block instanceof Heading;
        }
        return all;
    }

    private List<Slab> keptWithHead(List<Slab> slabs) {
        List<Slab> kept = new ArrayList<>(slabs);
        if (!kept.isEmpty()) {
            Slab first = kept.get(0).kept();
            kept.set(0, first.spaced(Math.min(first.before(), galley.pitch() * BELOW_HEAD), first.after()));
        }
        if (kept.size() > 1) {
            Slab second = kept.get(1);
            kept.set(1, second.breaking(Math.max(second.cost(), AFTER_HEAD)));
        }
        return kept;
    }

    /** Sets one block; tells where a piece of it is higher than a page, which can only happen to words set apart. */
    List<Slab> set(Block block, Spot spot) {
        List<Slab> slabs = slabs(block, spot);
        double most = galley.sheet().frame().text().height();
        if (!(block instanceof Columns) && slabs.stream().anyMatch(slab -> slab.least() > most)) {
            galley.words().add(List.of(overrun(spot)));
        }
        return slabs;
    }

    private static Notice overrun(Spot spot) {
        return new Notice(
                "page-overrun",
                spot.place(),
                new Message(
                        "内容高过一页又不可拆分，越出了版心下沿；请删减文字或拆成几段",
                        "This is higher than a page and cannot be divided, so it runs over the foot; shorten it or divide it"));
    }

    private List<Slab> slabs(Block block, Spot spot) {
        return switch (block) {
            case Masthead masthead -> mastheads.set(masthead, spot);
            case Byline byline -> bylines.set(byline, spot);
            case Board board -> boards.set(board, spot);
            case Panel panel -> panels.set(panel, spot);
            case Heading heading -> headings.set(heading, spot);
            case Paragraph paragraph -> paragraphs.set(paragraph, spot);
            case Listing listing -> listings.set(listing, spot);
            case Timeline timeline -> timelines.set(timeline, spot);
            case TableBlock table -> tables.set(table, spot);
            case ChartBlock chart -> charts.set(chart, spot);
            case PhotoBlock photo -> photos.set(photo, spot);
            case AttachmentHead head -> plain(head, spot);
            case Closing closing -> plain(closing, spot);
            case Imprint imprint -> plain(imprint, spot);
            case RedHead head -> plain(head, spot);
            case Columns columns ->
                set(columns.blocks(), new Spot(spot.width(), spot.parent(), spot.place() + ".blocks"), 0);
        };
    }

    /** What only formal documents have stands as plain lines on other pages. */
    private List<Slab> plain(Block block, Spot spot) {
        List<Slab> slabs = new ArrayList<>();
        for (List<Inline> line : block.lines()) {
            slabs.addAll(paragraphs.set(Paragraph.body(line), spot));
        }
        return slabs;
    }
}
