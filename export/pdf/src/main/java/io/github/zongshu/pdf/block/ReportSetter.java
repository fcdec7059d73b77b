package io.github.zongshu.pdf.block;

import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.out.Book;
import io.github.zongshu.pdf.page.Paginator;
import io.github.zongshu.pdf.page.Region;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.Sheets;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Sets a whole report: bands over the full width, and bands of columns, one below the other. */
public final class ReportSetter {
    private final Sheet sheet;
    private final Words words;
    private final BlockSetter setter;
    private final Tag root = Tag.document();
    private final List<Region> regions = new ArrayList<>();

    private ReportSetter(Sheet sheet, FontLibrary fonts) {
        this.sheet = sheet;
        this.words = new Words(fonts);
        this.setter = new BlockSetter(new Galley(sheet, words), new ChartPress(fonts, words));
    }

    /**
     * A report that has been laid out.
     *
     * @param book its pages
     * @param notices what its reader should know about fonts and characters; complete once the pages are drawn
     */
    public record Laid(Book book, Supplier<List<Notice>> notices) {}

    /** Lays a report out with the stylesheet of its design. */
    public static Laid set(Report report, FontLibrary fonts) {
        Sheet sheet = Sheets.of(report.info().design());
        ReportSetter setter = new ReportSetter(sheet, fonts);
        setter.add(report.blocks());
        RunningLines running = new RunningLines(new Galley(sheet, setter.words), report.info());
        Book book = new Book(sheet.frame(), Paginator.paginate(sheet.frame(), setter.regions), running, setter.root);
        return new Laid(book, setter.words::notices);
    }

    private void add(List<Block> blocks) {
        List<Block> wide = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Columns columns) {
                addWide(wide, i - wide.size());
                wide.clear();
                addColumns(columns, "blocks[" + i + "].blocks");
            } else {
                wide.add(blocks.get(i));
            }
        }
        addWide(wide, blocks.size() - wide.size());
    }

    private void addWide(List<Block> blocks, int first) {
        Spot spot = new Spot(sheet.frame().text().width(), root, "blocks");
        regions.add(new Region(1, 0, Region.NO_RULE, sheet.pitch(), setter.set(blocks, spot, first)));
    }

    private void addColumns(Columns columns, String place) {
        Sheet.ColumnStyle style = sheet.columns();
        int count = Math.min(columns.count(), style.most());
        Region empty = new Region(count, style.gutter(), style.rule(), sheet.pitch(), List.of());
        Spot spot = new Spot(empty.columnWidth(sheet.frame().text().width()), root, place);
        regions.add(empty.with(setter.set(columns.blocks(), spot, 0)));
    }
}
