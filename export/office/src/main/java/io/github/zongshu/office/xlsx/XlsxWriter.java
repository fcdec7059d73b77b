package io.github.zongshu.office.xlsx;

import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.message.Notice;
import io.github.zongshu.office.chart.ChartTable;
import io.github.zongshu.office.ooxml.DocumentProperties;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes reports as Excel workbooks (.xlsx), made for {@link io.github.zongshu.report.Design#APPENDIX} and good for any other.
 *
 * <p>Each heading of the first level begins a sheet. Numbers of tables and boards are numbers: a hedged one is stored at its
 * known bound and printed as in the report ({@code 440000} as {@code 44万余}) by its number format, and the sheet says so;
 * per cent are fractions. Totals, rates and whatever else was computed are formulas with their values, where the formula
 * gives exactly the stated number; a number that stands in a table is referred to from everywhere else. Numbers within
 * sentences are words.
 *
 * <p>Notices: {@code number-as-text} (more than 15 significant digits), {@code number-printed-otherwise} (no number format
 * prints it so), {@code cell-text-cut} (more than 32,767 characters in one cell), {@code row-clipped} (a row higher than 409
 * points), {@code running-line-cut}, {@code character-replaced} (a control character in a label), {@code chart-as-picture}
 * (Excel has no such chart; its numbers stand on the sheet of chart data all the same), and those of the picture's drawing. Running text is never cut: it goes on in the next row.
 */
public final class XlsxWriter implements ReportWriter {
    private final Supplier<FontLibrary> fonts;

    /** A writer that draws the charts which Excel does not know (the funnel) with the bundled fonts. */
    public XlsxWriter() {
        this.fonts = FontLibrary::bundled;
    }

    /** A writer that draws the charts which Excel does not know (the funnel) with the caller's fonts. */
    public XlsxWriter(FontLibrary fonts) {
        this.fonts = () -> fonts;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public List<Notice> write(Report report, OutputStream out) throws IOException {
        Scribe scribe = new Scribe();
        report.notices().forEach(scribe::report);
        Figures figures = new Figures(scribe);
        Images images = new Images(fonts, scribe);
        SheetNames names = new SheetNames();
        List<Chapter> chapters = Chapter.of(report, names);
        ChartData data = new ChartData(names, columns(chapters), scribe, figures);
        data.mark(report.info().mark());
        List<GridSheet> sheets = new ArrayList<>();
        for (Chapter chapter : chapters) {
            Canvas canvas = new Canvas(ColumnPlan.of(chapter.blocks()), scribe);
            canvas.mark(report.info().mark());
            ChartPlan charts = new ChartPlan(canvas, data, images);
            sheets.add(new SheetPlan(chapter, report.info().design(), canvas, figures, charts).layOut());
        }
        data.finish().ifPresent(sheets::add);
        PageSetup page = new PageSetup(report.info(), scribe);
        new WorkbookFile(sheets, page)
                .assemble(DocumentProperties.of(report.info()))
                .writeTo(out);
        return scribe.notices();
    }

    /** How many columns the data of the widest chart takes. */
    private static int columns(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(ChartBlock.class::isInstance)
                .mapToInt(block ->
                        ChartTable.of(((ChartBlock) block).chart()).heads().size())
                .max()
                .orElse(0);
    }
}
