package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.page.Landmark;
import io.github.zongshu.pdf.page.Page;
import java.util.IdentityHashMap;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** Where the heads of a file are, for links and bookmarks. */
final class Places {
    private final PdfWriter writer;
    private final Book book;
    private final IdentityHashMap<Landmark, Place> places = new IdentityHashMap<>();

    /** A page, from 1, and the place on it from which to read on, in points from the foot. */
    private record Place(int page, double left, double top) {}

    Places(PdfWriter writer, Book book) {
        this.writer = writer;
        this.book = book;
        for (int i = 0; i < book.pages().size(); i++) {
            for (Page.Located head : book.pages().get(i).landmarks()) {
                double top = book.frame().height() - head.box().y();
                places.put(head.landmark(), new Place(i + 1, head.box().x(), top));
            }
        }
    }

    int page(Landmark landmark) {
        return place(landmark).page();
    }

    /** Where a viewer goes; the page is added by whom it is handed to. */
    PdfDestination destination(Landmark landmark) {
        Place place = place(landmark);
        return new PdfDestination(PdfDestination.XYZ, (float) place.left(), (float) place.top(), 0);
    }

    private Place place(Landmark landmark) {
        Place place = places.get(landmark);
        if (place == null) {
            throw new IllegalArgumentException("the head is on no page: " + landmark.title());
        }
        return place;
    }

    /** Bookmarks of all heads, those of lower levels below the one before. */
    void addBookmarks() {
        PdfOutline parent = writer.getRootOutline();
        for (Page page : book.pages()) {
            for (Page.Located head : page.landmarks()) {
                Landmark landmark = head.landmark();
                while (parent.level() >= landmark.level()) {
                    parent = parent.parent();
                }
                PdfDestination destination = destination(landmark);
                destination.addPage(writer.getPageReference(page(landmark)));
                parent = new PdfOutline(parent, destination, landmark.title());
            }
        }
    }
}
