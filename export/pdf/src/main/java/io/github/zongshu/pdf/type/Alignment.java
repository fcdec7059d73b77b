package io.github.zongshu.pdf.type;

/** Where the lines of a paragraph stand between the edges. */
public enum Alignment {
    /** Both edges, by squeezing and spacing; the last line at the left. Running text. */
    JUSTIFIED,
    /** The left edge; the right one is ragged. Heads, table cells. */
    LEFT,
    /** The middle, all lines about equally long. Headlines. */
    CENTRE,
    /** The right edge. Credits, numbers. */
    RIGHT
}
