package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** A last page of a few lines, which the section before it can fill by beginning there as a whole. */
final class LastPage {
    /** A last page that is filled to less than this share looks like a mistake. */
    private static final double THIN = 0.25;
    /** So much of the page before may be empty. */
    private static final double SHORT = 0.08;

    private LastPage() {}

    /** The place in the report of the head that should open the last page; {@link Paginator#NOWHERE} if none should. */
    static int opening(Frame frame, List<Page> pages) {
        int last = pages.size() - 1;
        return last > 0 && filled(frame, pages.get(last)) < THIN
                ? pages.get(last - 1).lastSection()
                : Paginator.NOWHERE;
    }

    /** The same regions, where one ends and another begins above a slab. */
    static List<Region> parted(List<Region> regions, int place) {
        List<Region> parted = new ArrayList<>();
        int first = 0;
        for (Region region : regions) {
            int at = place - first;
            int count = region.slabs().size();
            if (at > 0 && at < count) {
                parted.add(region.of(region.slabs().subList(0, at)));
                parted.add(region.of(region.slabs().subList(at, count)).opening());
            } else {
                parted.add(region);
            }
            first += count;
        }
        return parted;
    }

    /** Whether there are no more pages, and the one before the last is still well filled. */
    static boolean isBetter(Frame frame, List<Page> pages, List<Page> before) {
        return pages.size() == before.size() && filled(frame, pages.get(pages.size() - 2)) >= 1 - SHORT;
    }

    private static double filled(Frame frame, Page page) {
        return 1 - page.emptiness(frame.text());
    }
}
