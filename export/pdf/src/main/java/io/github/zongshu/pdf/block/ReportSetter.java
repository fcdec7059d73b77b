package io.github.zongshu.pdf.block;

import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.out.Book;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Page;
import io.github.zongshu.pdf.page.Paginator;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.Sheets;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Report;
import java.util.List;
import java.util.function.Supplier;

/** Sets a whole report. Of the stylesheets that its design offers it takes the one whose pages are filled best. */
public final class ReportSetter {
    /** What each step down the list of stylesheets costs, in empty pages. */
    private static final double SECOND_CHOICE = 0.09;
    /** Pages that leave no more than this empty are good enough to look no further. */
    private static final double WELL_FILLED = 0.3;

    private ReportSetter() {}

    /**
     * A report that has been laid out.
     *
     * @param book its pages
     * @param notices what its reader should know about fonts and characters; complete once the pages are drawn
     */
    public record Laid(Book book, Supplier<List<Notice>> notices) {}

    /** Lays a report out with a stylesheet of its design. */
    public static Laid set(Report report, Typecase typecase) {
        Design design = report.info().design();
        if (design == Design.OFFICIAL || design == Design.BULLETIN) {
            return OfficialSetter.set(report, typecase);
        }
        List<Sheet> sheets = Sheets.of(report);
        Laid best = set(report, typecase, sheets.get(0));
        double cost = emptiness(best.book());
        for (int i = 1; i < sheets.size() && cost > WELL_FILLED; i++) {
            Laid tried = set(report, typecase, sheets.get(i));
            double other = emptiness(tried.book()) + i * SECOND_CHOICE;
            if (other < cost) {
                cost = other;
                best = tried;
            }
        }
        return best;
    }

    private static Laid set(Report report, Typecase typecase, Sheet sheet) {
        Words words = new Words(typecase.fonts());
        Galley galley = new Galley(sheet, words);
        Tag root = Tag.document();
        boolean titled = report.blocks().stream().anyMatch(Masthead.class::isInstance);
        BlockSetter setter = new BlockSetter(galley, new ChartPress(typecase.charts(), words), new HeadLevels(titled));
        Bands bands = new Bands(sheet, setter, root);
        List<Page> pages = Paginator.paginate(sheet.frame(), bands.of(report.blocks()));
        Book book = new Book(sheet.frame(), pages, new RunningLines(galley, report.info()), root);
        return new Laid(book, words::notices);
    }

    /** The empty share of the last page; less disturbing, the more pages there are. */
    private static double emptiness(Book book) {
        Frame frame = book.frame();
        Page last = book.pages().get(book.pages().size() - 1);
        double used =
                Math.max(0, last.bottom() - frame.text().y()) / frame.text().height();
        return Math.max(0, 1 - used) / Math.sqrt(book.pages().size());
    }
}
