package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays regions on pages: one below the other, each through its columns, with lines on one grid, columns of the last page
 * even, and no head at a column's foot.
 */
public final class Paginator {
    private static final double EPSILON = 1e-6;
    private static final double HAIRLINE = 0.5;
    /** A page is spaced out to its foot where no more than this share of it would stay empty. */
    private static final double SPACED_OUT = 0.3;

    private final Frame frame;
    private final List<Page> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private double y;
    private int order;

    private Paginator(Frame frame) {
        this.frame = frame;
    }

    /** Lays out regions; at least one page. */
    public static List<Page> paginate(Frame frame, List<Region> regions) {
        Paginator paginator = new Paginator(frame);
        for (int i = 0; i < regions.size(); i++) {
            double following = i + 1 < regions.size() ? least(regions.get(i + 1)) : 0;
            paginator.lay(regions.get(i), following);
        }
        paginator.turn();
        return List.copyOf(paginator.pages);
    }

    /** The height of what must stand at the beginning of a region. */
    private static double least(Region region) {
        double height = region.before();
        boolean first = true;
        for (Slab slab : region.slabs()) {
            if (!first && slab.cost() < Slab.NEVER) {
                break;
            }
            height += slab.height() + (first ? 0 : slab.before());
            first = false;
        }
        return height;
    }

    private void lay(Region region, double following) {
        if (region.slabs().isEmpty()) {
            return;
        }
        ColumnPlanner planner = new ColumnPlanner(region, frame.pitch());
        Plan plan = Plan.start(0, List.of());
        while (true) {
            double top = y == 0 ? 0 : Math.ceil((y + region.before()) / frame.pitch() - EPSILON) * frame.pitch();
            double capacity = frame.text().height() - top;
            ColumnPlanner.Sized sized = planner.plan(plan, Math.max(0, capacity), y == 0);
            if (!sized.plan().isEmpty()) {
                place(region, sized, top, capacity, following);
            }
            plan = sized.plan();
            if (sized.ends()) {
                order += region.slabs().size();
                return;
            }
            turn();
        }
    }

    private void place(Region region, ColumnPlanner.Sized sized, double top, double capacity, double following) {
        double width = region.columnWidth(frame.text().width());
        ColumnStretcher stretcher = new ColumnStretcher(region, frame.pitch(), width);
        double empty = capacity - sized.height();
        boolean pageEnds = !sized.ends() || following > empty && empty < SPACED_OUT * frame.text().height();
        List<List<Placed>> columns = stretcher.stretch(sized, pageEnds ? capacity : sized.height());
        double bottom = 0;
        for (int i = 0; i < columns.size(); i++) {
            double x = frame.text().x() + i * (width + region.gutter());
            for (Placed placed : columns.get(i)) {
                bottom = Math.max(bottom, placed.box().bottom());
                Placed there = placed.moved(x, frame.text().y() + top);
                page.add(new Placed(order + there.order(), there.slab(), there.box()));
            }
        }
        rule(region, top, bottom, width);
        y = top + bottom;
    }

    private void rule(Region region, double top, double height, double width) {
        if (region.rule() == Region.NO_RULE) {
            return;
        }
        for (int i = 1; i < region.columns(); i++) {
            double x = frame.text().x() + i * (width + region.gutter()) - (region.gutter() + HAIRLINE) / 2;
            Box box = new Box(x, frame.text().y() + top, HAIRLINE, height);
            page.add(new Placed(-1, Slab.of(height, (canvas, at) -> canvas.fill(at, region.rule())), box));
        }
    }

    private void turn() {
        if (page.isEmpty() && !pages.isEmpty()) {
            return;
        }
        page.sort(Comparator.comparingInt(Placed::order));
        pages.add(new Page(page));
        page = new ArrayList<>();
        y = 0;
    }
}
