package io.github.zongshu.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Fills one column with what comes next, in all ways that are worth a thought. */
final class ColumnFiller {
    private static final double EPSILON = 1e-6;
    /** How many slabs may wait for the next column at once. */
    private static final int WAITING = 2;

    private static final double COST_OF_WAITING = 12;
    /** A figure that is carried past the head of the next section. */
    private static final double COST_OF_STRAYING = 60;
    /** A way that leaves more than this share of the column empty is tried only where nothing fuller is. */
    private static final double EMPTY = 0.5;

    private static final double ALWAYS_TRIED = 1e3;

    private final List<Slab> slabs;
    private final Room room;
    private final Stack stack;
    private final List<Integer> column = new ArrayList<>();
    private final Deque<Integer> queue;
    private final List<Integer> held = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private int next;
    /** The cost of ending the column above a slab that now waits; what overtakes it inherits it. */
    private double inherited;

    private int strayed;

    /**
     * What a column has to offer.
     *
     * @param capacity its height in points
     * @param pitch of the baseline grid
     * @param emptiness what one empty line costs; grows by the square
     * @param whole whether no other column is higher, so that what does not fit here fits nowhere
     */
    record Room(double capacity, double pitch, double emptiness, boolean whole) {
        /** The same room, where emptiness costs another share. */
        Room minding(double share) {
            return new Room(capacity, pitch, emptiness * share, whole);
        }
    }

    /**
     * One way to fill the column.
     *
     * @param column the indexes of its slabs
     * @param next what comes first afterwards
     * @param held what waits for the next column
     * @param cost of the break and of the empty room
     */
    record Way(List<Integer> column, int next, List<Integer> held, double cost) {}

    private ColumnFiller(List<Slab> slabs, Room room, Plan plan) {
        this.slabs = slabs;
        this.room = room;
        this.stack = new Stack(room.pitch());
        this.queue = new ArrayDeque<>(plan.held());
        this.next = plan.next();
    }

    /** The ways to fill a column behind those of the plan; at least one. */
    static List<Way> ways(List<Slab> slabs, Room room, Plan plan) {
        ColumnFiller filler = new ColumnFiller(slabs, room, plan);
        filler.fill();
        return filler.worthwhile();
    }

    private void fill() {
        while (!queue.isEmpty() || next < slabs.size()) {
            int index = queue.isEmpty() ? next : queue.getFirst();
            Slab slab = slabs.get(index);
            if (fits(slab)) {
                end(slab);
                place(index, slab);
            } else if (slab.movable() && mayWait()) {
                hold(index, slab);
            } else {
                end(slab);
                return;
            }
        }
        add(0);
    }

    /** A figure does not overtake another one, so that their numbers stay in order. */
    private boolean fits(Slab slab) {
        boolean overtakes = slab.movable() && !held.isEmpty();
        boolean room = stack.leastWith(slab) <= this.room.capacity() + EPSILON;
        return !overtakes && (room || (this.room.whole() && stack.isEmpty()));
    }

    /** At the top of a full column nothing waits: it would wait for ever. */
    private boolean mayWait() {
        return held.size() < WAITING && !(stack.isEmpty() && room.whole());
    }

    private void hold(int index, Slab slab) {
        held.add(index);
        if (queue.isEmpty()) {
            inherited = Math.max(inherited, slab.cost());
        }
        advance();
    }

    private void place(int index, Slab slab) {
        strayed += slab.opensSection() ? held.size() : 0;
        stack.add(index, slab, 0);
        column.add(index);
        inherited = 0;
        advance();
    }

    private void advance() {
        if (queue.isEmpty()) {
            next++;
        } else {
            queue.removeFirst();
        }
    }

    /** The column may end above this slab. */
    private void end(Slab slab) {
        add(stack.isEmpty() ? 0 : Math.max(inherited, slab.cost()));
    }

    private void add(double breaking) {
        List<Integer> waiting = new ArrayList<>(held);
        waiting.addAll(queue);
        double empty = Math.max(0, room.capacity() - stack.bottom() - stack.stretch()) / room.pitch();
        double squeezed = Math.max(0, stack.bottom() - room.capacity()) / room.pitch();
        double cost = breaking
                + room.emptiness() * (empty * empty + squeezed * squeezed)
                + COST_OF_WAITING * held.size()
                + COST_OF_STRAYING * strayed;
        ways.add(new Way(List.copyOf(column), next, waiting, cost));
    }

    private List<Way> worthwhile() {
        int fullest = ways.size() - 1;
        double most = room.emptiness() * Math.pow(EMPTY * room.capacity() / room.pitch(), 2);
        List<Way> worthwhile = new ArrayList<>();
        for (int i = 0; i <= fullest; i++) {
            if (i == fullest || ways.get(i).cost() < Math.max(most, ALWAYS_TRIED)) {
                worthwhile.add(ways.get(i));
            }
        }
        return worthwhile;
    }
}
