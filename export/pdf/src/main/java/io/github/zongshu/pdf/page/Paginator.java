package io.github.zongshu.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Lays regions on pages: one below the other, each through its columns, with lines on one grid, columns of the last page
 * even, and no head at a column's foot. A region that may move waits for the next page rather than leave a hole.
 */
public final class Paginator {
    private static final double EPSILON = 1e-6;
    private static final double HAIRLINE = 0.5;
    /** A page is spaced out to its foot where no more than this share of it would stay empty. */
    private static final double SPACED_OUT = 0.3;
    /** A region waits for the next page only where more than this share of the page would stay empty without others. */
    private static final double WORTH_FILLING = 0.12;
    /** What ends a document and is no higher than so many lines should not open a page of its own. */
    private static final int TAIL = 4;

    /** The place of no slab. */
    static final int NOWHERE = -1;

    private final Frame frame;
    private final List<Page> pages = new ArrayList<>();
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final List<Task> waiting = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private double y;

    /** What is still to be laid of a region; {@code first} is the place of its first slab in the report. */
    private record Task(Region region, ColumnPlanner planner, Plan plan, int first) {
        boolean isFresh() {
            return plan.next() == 0 && plan.held().isEmpty();
        }
    }

    private Paginator(Frame frame, List<Region> regions) {
        this.frame = frame;
        int first = 0;
        for (Region region : regions) {
            if (!region.slabs().isEmpty()) {
                ColumnPlanner planner = new ColumnPlanner(region, frame.pitch());
                tasks.add(new Task(region, planner, Plan.start(0, List.of()), first));
                first += region.slabs().size();
            }
        }
    }

    /** Lays out regions; at least one page. */
    public static List<Page> paginate(Frame frame, List<Region> regions) {
        List<Page> pages = lay(frame, regions);
        int opening = LastPage.opening(frame, pages);
        if (opening == NOWHERE) {
            return pages;
        }
        List<Page> fuller = lay(frame, LastPage.parted(regions, opening));
        return LastPage.isBetter(frame, fuller, pages) ? fuller : pages;
    }

    private static List<Page> lay(Frame frame, List<Region> regions) {
        Paginator paginator = new Paginator(frame, regions);
        while (!paginator.tasks.isEmpty()) {
            paginator.step(paginator.tasks.removeFirst());
        }
        paginator.turn();
        return List.copyOf(paginator.pages);
    }

    private void step(Task task) {
        if (mustWait(task)) {
            waiting.add(task);
            return;
        }
        if (opens(task)) {
            turn();
        }
        Region region = task.region();
        double top = y == 0 ? 0 : Math.ceil((y + region.before()) / frame.pitch() - EPSILON) * frame.pitch();
        double capacity = Math.max(0, height() - top);
        ColumnPlanner.Sized sized = plan(task, capacity);
        if (!sized.plan().isEmpty()) {
            place(task, sized, top, capacity);
        }
        if (!sized.ends()) {
            turn();
            tasks.addFirst(new Task(region, task.planner(), sized.plan(), task.first()));
        }
        if (!sized.ends() || tasks.isEmpty()) {
            for (int i = waiting.size() - 1; i >= 0; i--) {
                tasks.addFirst(waiting.get(i));
            }
            waiting.clear();
        }
    }

    /** Where a few lines are all that follows, the columns above leave room for them if they can. */
    private ColumnPlanner.Sized plan(Task task, double capacity) {
        ColumnPlanner.Sized sized = task.planner().plan(task.plan(), capacity, y == 0);
        double tail = tail();
        if (tail == 0 || tail > TAIL * frame.pitch() || !sized.ends() || sized.height() + tail <= capacity) {
            return sized;
        }
        ColumnPlanner.Sized lower = task.planner().plan(task.plan(), capacity - tail, y == 0);
        return lower.ends() ? lower : sized;
    }

    /** The height of all that follows. */
    private double tail() {
        double tail = 0;
        for (Task task : tasks) {
            tail += task.region().before() + task.region().height();
        }
        return waiting.isEmpty() ? tail : Double.POSITIVE_INFINITY;
    }

    private boolean opens(Task task) {
        return task.region().opens() && task.isFresh();
    }

    private double height() {
        return frame.text().height();
    }

    /** Whether others should go first: it fits on a page, but not on this one, and there is something to fill this one with. */
    private boolean mustWait(Task task) {
        if (!task.region().movable() || !task.isFresh()) {
            return false;
        }
        double rest = height() - y - task.region().before();
        double needed = task.region().height();
        boolean others = tasks.stream().anyMatch(other -> !other.region().movable());
        return others && needed > rest && needed <= height() && rest > WORTH_FILLING * height();
    }

    private void place(Task task, ColumnPlanner.Sized sized, double top, double capacity) {
        Region region = task.region();
        double width = region.columnWidth(frame.text().width());
        double empty = capacity - sized.height();
        boolean pageEnds = !sized.ends() || (following() > empty && empty < SPACED_OUT * height());
        List<List<Placed>> columns =
                new ColumnStretcher(region, frame.pitch(), width).stretch(sized, pageEnds ? capacity : sized.height());
        double bottom = 0;
        for (int i = 0; i < columns.size(); i++) {
            double x = frame.text().x() + i * (width + region.gutter());
            for (Placed placed : columns.get(i)) {
                bottom = Math.max(bottom, placed.box().bottom());
                Placed there = placed.moved(x, frame.text().y() + top);
                page.add(new Placed(task.first() + there.order(), there.slab(), there.box()));
            }
        }
        rule(region, top, bottom, width);
        y = top + bottom;
    }

    /** The least height of what comes next, 0 where nothing does. */
    private double following() {
        return tasks.stream()
                .filter(task -> !task.region().movable())
                .findFirst()
                .or(() -> tasks.stream().findFirst())
                .or(() -> waiting.stream().findFirst())
                .map(task -> opens(task) ? height() : task.region().least())
                .orElse(0.0);
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
