package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Painter;
import java.util.Optional;

/**
 * Some whole lines of a page's grid that are never divided.
 *
 * @param lines how many
 * @param before empty lines above it, dropped at the top of a page
 * @param keepNext whether it stays on the page of the next strip
 * @param running whether it is a line of running text
 * @param place where on a page it may stand
 * @param head what is repeated above it where it begins a page
 * @param painter draws it into a box as wide as the text and as high as its lines
 */
record Strip(
        int lines, int before, boolean keepNext, boolean running, Place place, Optional<Strip> head, Painter painter) {
    /** Where on a page a strip may stand. */
    enum Place {
        /** Below what stands before it. */
        FLOW,
        /** At the top of a page of its own. */
        TOP,
        /** At the foot of the last page. */
        FOOT
    }

    static Strip of(int lines, Painter painter) {
        return new Strip(lines, 0, false, false, Place.FLOW, Optional.empty(), painter);
    }

    /** The same below empty lines. */
    Strip below(int empty) {
        return new Strip(lines, empty, keepNext, running, place, head, painter);
    }

    /** The same, on the page of the next one. */
    Strip kept() {
        return new Strip(lines, before, true, running, place, head, painter);
    }

    /** The same as a line of running text. */
    Strip asText() {
        return new Strip(lines, before, keepNext, true, place, head, painter);
    }

    Strip at(Place other) {
        return new Strip(lines, before, keepNext, running, other, head, painter);
    }

    /** The same with something repeated above it where it begins a page. */
    Strip under(Strip repeated) {
        return new Strip(lines, before, keepNext, running, place, Optional.of(repeated), painter);
    }
}
