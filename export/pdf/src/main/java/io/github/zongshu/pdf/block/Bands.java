package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Region;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.List;

/** Parts a report into bands: wide ones, wide tables that may move, rows of charts, and columns. */
final class Bands {
    private final Sheet sheet;
    private final BlockSetter setter;
    private final Tag root;
    private final List<Region> regions = new ArrayList<>();
    /** Wide blocks that wait to be set together. */
    private final List<Block> wide = new ArrayList<>();

    Bands(Sheet sheet, BlockSetter setter, Tag root) {
        this.sheet = sheet;
        this.setter = setter;
        this.root = root;
    }

    private static boolean onlyCharts(List<Block> blocks) {
        return blocks.size() > 1 && charts(blocks, 0) == blocks.size();
    }

    /**
     * The bands of some of a report's blocks.
     *
     * @param all all of them
     * @param from the first one wanted
     * @param to the first one behind that is not
     */
    List<Region> of(List<Block> all, int from, int to) {
        List<Block> blocks = all.subList(0, to);
        regions.clear();
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            int charts = charts(blocks, i);
            if (block instanceof Columns columns) {
                close(i, false);
                columns(columns, "blocks[" + i + "].blocks", joined);
            } else if (charts > 1) {
                close(i, false);
                charts(2, blocks.subList(i, i + charts), new Spot(0, root, "blocks"), i);
                i += charts - 1;
            } else if (block instanceof TableBlock) {
                closeBeforeHeads(i);
                wide.add(block);
                // With a head of its own it is a section, and sections keep their order.
                close(i + 1, sheet.shapes().table().waits() && wide.size() == 1);
            } else {
                wide.add(block);
            }
            joined = block instanceof Columns;
        }
        close(to, false);
        return List.copyOf(regions);
    }

    /** A head stays with the table below it; what stands above the head does not. */
    private void closeBeforeHeads(int end) {
        int heads = 0;
        while (heads < wide.size() && wide.get(wide.size() - 1 - heads) instanceof Heading) {
            heads++;
        }
        List<Block> kept = List.copyOf(wide.subList(wide.size() - heads, wide.size()));
        wide.subList(wide.size() - heads, wide.size()).clear();
        close(end - heads, false);
        wide.addAll(kept);
    }

    private void close(int end, boolean movable) {
        if (wide.isEmpty()) {
            return;
        }
        Spot spot = new Spot(sheet.frame().text().width(), root, "blocks");
        regions.add(Region.wide(sheet.pitch(), movable, setter.set(wide, spot, end - wide.size())));
        wide.clear();
    }

    /** How many charts stand in a row; several are set in columns, since none needs the width of a page. */
    private static int charts(List<Block> blocks, int start) {
        int end = start;
        while (end < blocks.size() && blocks.get(end) instanceof ChartBlock) {
            end++;
        }
        return end - start;
    }

    private void columns(Columns columns, String place, boolean joined) {
        List<Block> blocks = columns.blocks();
        Spot spot = new Spot(0, root, place);
        if (onlyCharts(blocks)) {
            charts(columns.count(), blocks, spot, 0);
        } else {
            columns(columns.count(), blocks, spot, 0, joined);
        }
    }

    /** Charts in rows of equal height; one that is alone in the last row is as wide as the page. */
    private void charts(int asked, List<Block> charts, Spot spot, int first) {
        double width = sheet.frame().text().width();
        int count = Math.min(asked, sheet.columns().most());
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < charts.size(); i += count) {
            List<Block> row = charts.subList(i, Math.min(i + count, charts.size()));
            ChartRow columns =
                    new ChartRow(row.size() == 1 ? 1 : count, sheet.columns().gutter(), width);
            Spot cell = new Spot(columns.cell(), root, spot.place());
            slabs.add(columns.of(setter.set(row, cell, first + i)));
        }
        regions.add(Region.wide(sheet.pitch(), false, slabs));
    }

    /** Columns behind columns flow on. */
    private void columns(int asked, List<Block> blocks, Spot spot, int first, boolean joined) {
        Sheet.ColumnStyle style = sheet.columns();
        int count = Math.min(asked, style.most());
        boolean flowsOn = joined && count > 1 && regions.get(regions.size() - 1).columns() == count;
        Region before = flowsOn
                ? regions.remove(regions.size() - 1)
                : new Region(count, style.gutter(), style.rule(), sheet.pitch(), false, List.of());
        double width = before.columnWidth(sheet.frame().text().width());
        regions.add(before.with(setter.set(blocks, new Spot(width, spot.parent(), spot.place()), first)));
    }
}
