package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import java.util.ArrayList;
import java.util.List;

/** Seats strips on the lines of pages, one below the other. */
final class Grid {
    private final int capacity;
    private final List<List<Seat>> pages = new ArrayList<>();
    private List<Seat> page = new ArrayList<>();
    private int line;

    /**
     * A strip with its place.
     *
     * @param strip what
     * @param line its first line on the page, from 0
     */
    record Seat(Strip strip, int line) {
        /** Draws it; the area's lines begin at its upper edge. */
        void paint(Canvas canvas, Box area, double pitch) {
            Box box = new Box(area.x(), area.y() + line * pitch, area.width(), strip.lines() * pitch);
            strip.painter().paint(canvas, box);
        }
    }

    private Grid(int capacity) {
        this.capacity = capacity;
    }

    /** Pages of so many lines; none for no strips. A strip higher than a page has one of its own. */
    static List<List<Seat>> seat(List<Strip> strips, int capacity) {
        Grid grid = new Grid(capacity);
        for (int i = 0; i < strips.size(); i++) {
            boolean joined = i > 0 && strips.get(i - 1).keepNext();
            grid.add(strips.get(i), joined ? 0 : together(strips, i));
        }
        grid.turn();
        return grid.pages;
    }

    /** How many lines a strip takes with those that it is kept with. */
    private static int together(List<Strip> strips, int first) {
        int lines = strips.get(first).lines();
        for (int i = first; strips.get(i).keepNext() && i + 1 < strips.size(); i++) {
            Strip next = strips.get(i + 1);
            if (next.place() != Strip.Place.FLOW) {
                return lines;
            }
            lines += next.before() + next.lines();
        }
        return lines;
    }

    private void add(Strip strip, int together) {
        if (strip.place() == Strip.Place.TOP) {
            turn();
        }
        int needed = strip.before() + Math.max(strip.lines(), together <= capacity ? together : 0);
        if (line > 0 && line + needed > capacity) {
            turn();
        }
        if (strip.place() == Strip.Place.FOOT) {
            page.add(new Seat(strip, Math.max(line, capacity - strip.lines())));
            line = capacity;
            return;
        }
        if (line == 0) {
            strip.head().ifPresent(this::place);
        } else {
            line += strip.before();
        }
        place(strip);
    }

    private void place(Strip strip) {
        page.add(new Seat(strip, line));
        line += strip.lines();
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
            page = new ArrayList<>();
            line = 0;
        }
    }
}
