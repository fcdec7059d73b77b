package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Palette;

/** Colours of series, the same as those of the pictures that zongshu-charts draws in its light theme. */
final class Colours {
    private static final int PARTS = 5;

    /** What was lost, beside gains in a colour of their own. */
    static final String LOSS = "9A9FA7";

    private static final int BASE = 16;
    private static final int CHANNELS = 6;

    private Colours() {}

    /** The n-th of several parts, from 0; after the last of the palette the same, let down. */
    static String part(int index) {
        return index < PARTS ? Palette.slice(index) : tint(Palette.slice(index), 0.5);
    }

    /** The n-th of several series side by side; of two, which are mostly before and after, the first is quiet. */
    static String group(int index, int count) {
        return count == 2 ? (index == 0 ? Palette.SAND : Palette.RED) : part(index);
    }

    /** A colour let down with white: 0 is the colour, 1 is white. */
    static String tint(String colour, double share) {
        StringBuilder tinted = new StringBuilder();
        for (int at = 0; at < CHANNELS; at += 2) {
            int channel = Integer.parseInt(colour.substring(at, at + 2), BASE);
            long lighter = Math.round(channel + (255 - channel) * share);
            tinted.append(Character.toUpperCase(Character.forDigit((int) lighter / BASE, BASE)))
                    .append(Character.toUpperCase(Character.forDigit((int) lighter % BASE, BASE)));
        }
        return tinted.toString();
    }
}
