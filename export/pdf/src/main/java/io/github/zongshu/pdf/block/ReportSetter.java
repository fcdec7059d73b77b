package io.github.zongshu.pdf.block;

import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.out.Book;
import io.github.zongshu.pdf.page.Page;
import io.github.zongshu.pdf.page.Paginator;
import io.github.zongshu.pdf.page.Region;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Sets a whole report. Of the stylesheets that its design offers it takes the one whose pages are filled best. */
public final class ReportSetter {
    /** What each step down the list of stylesheets costs, in empty pages. */
    private static final double SECOND_CHOICE = 0.06;
    /** An empty part of a page that is not the last one disturbs so much more. */
    private static final double HOLE = 2;
    /** A single page that is no emptier than this is good enough to look no further. */
    private static final double WELL_FILLED = 0.3;
    /** So may the last of several pages be, if the others are full. */
    private static final double MOST_EMPTY = 0.72;

    private static final double FEW_EMPTY = 0.6;
    private static final double FEW_HOLES = 0.15;
    /** With so many pages, one that is not full is no matter, unless it is the last with next to nothing. */
    private static final int MANY_PAGES = 12;

    private static final double ALMOST_EMPTY = 0.88;

    private ReportSetter() {}

    /**
     * A report that has been laid out.
     *
     * @param book its pages
     * @param notices what its reader should know about fonts and characters; complete once the pages are drawn
     */
    public record Laid(Book book, Supplier<List<Notice>> notices) {}

    /** Lays a report out with a stylesheet of its design. */
    public static Laid set(Report report, Typecase typecase, Wishes wishes) {
        Design design = report.info().design();
        if (design == Design.OFFICIAL || design == Design.BULLETIN) {
            return OfficialSetter.set(report, typecase);
        }
        Laid plain = best(report, typecase, wishes, false);
        return wishes.wantsContents(report, plain.book().pages().size()) ? best(report, typecase, wishes, true) : plain;
    }

    private static Laid best(Report report, Typecase typecase, Wishes wishes, boolean contents) {
        Laid best = null;
        double least = Double.POSITIVE_INFINITY;
        double choice = 0;
        for (Sheet sheet : wishes.sheets(report)) {
            Laid tried = set(report, typecase, sheet, contents);
            double cost = cost(tried.book()) + choice;
            if (cost < least) {
                least = cost;
                best = tried;
            }
            if (isGood(tried.book())) {
                return tried;
            }
            choice += SECOND_CHOICE;
        }
        return Objects.requireNonNull(best, "a design without a stylesheet");
    }

    private static Laid set(Report report, Typecase typecase, Sheet sheet, boolean contents) {
        Words words = new Words(typecase.fonts());
        Galley galley = new Galley(sheet, words);
        Tag root = Tag.document();
        boolean titled = report.blocks().stream().anyMatch(Masthead.class::isInstance);
        BlockSetter setter = new BlockSetter(galley, new ChartPress(typecase.charts(), words), new HeadLevels(titled));
        Bands bands = new Bands(sheet, setter, root);
        Guide guide = new Guide();
        List<Block> blocks = report.blocks();
        List<Region> regions =
                contents ? new Front(galley, guide, root).regions(bands, blocks) : bands.of(blocks, 0, blocks.size());
        List<Page> pages = Paginator.paginate(sheet.frame(), regions);
        guide.read(pages, sheet.frame().text(), sheet.pitch());
        Optional<Guide> sections = contents ? Optional.of(guide) : Optional.empty();
        Book book = new Book(sheet.frame(), pages, new RunningLines(galley, report.info(), sections), root);
        return new Laid(book, words::notices);
    }

    /** The empty parts of the pages, in whole pages; that the last of several is not full disturbs nobody. */
    private static double cost(Book book) {
        double last = lastEmptiness(book);
        return HOLE * holes(book) + (book.pages().size() > 1 ? HOLE * Math.max(0, last - FEW_EMPTY) : last);
    }

    private static boolean isGood(Book book) {
        int pages = book.pages().size();
        double last = lastEmptiness(book);
        if (pages >= MANY_PAGES) {
            return last <= ALMOST_EMPTY;
        }
        return last <= (pages > 1 ? MOST_EMPTY : WELL_FILLED) && holes(book) <= FEW_HOLES;
    }

    private static double lastEmptiness(Book book) {
        return book.pages().get(book.pages().size() - 1).emptiness(book.frame().text());
    }

    /** The empty parts of all pages but the last. */
    private static double holes(Book book) {
        return book.pages().subList(0, book.pages().size() - 1).stream()
                .mapToDouble(page -> page.emptiness(book.frame().text()))
                .sum();
    }
}
