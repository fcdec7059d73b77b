package io.github.zongshu.office.ooxml;

import java.util.List;

/** The colours of all Office documents, as six hexadecimal digits. Text colours have a contrast of 4.5 : 1 on white. */
public final class Palette {
    /** Mastheads, section heads; first in charts. */
    public static final String RED = "B4161B";

    /** Large figures, heads of tables. */
    public static final String DEEP_RED = "7E0F13";

    /** Rule under a masthead, bar beside a note, spine of a timeline. */
    public static final String GOLD = "C8A15A";

    /** Quiet bars behind a line. */
    public static final String SAND = "E7C9A3";

    /** What is done or changed for the better. */
    public static final String TEAL = "1F6F78";

    /** The second line of a chart. */
    public static final String BLUE = "2F5D8C";

    /** Text. */
    public static final String INK = "1F2328";

    /** Labels and sources. */
    public static final String MUTE = "6B7280";

    /** Hairlines. */
    public static final String LINE = "D9D4CC";

    /** Background of notes and totals. */
    public static final String TINT = "F8F1E7";

    /** The empty part of a progress bar. */
    public static final String TRACK = "EFE9DE";

    /** Paper, and text on red. */
    public static final String WHITE = "FFFFFF";

    /** 发文机关标志 and the red rule of official documents. */
    public static final String OFFICIAL_RED = "E60012";

    /** Text and rules of official documents (GB/T 9704-2012, 5.2.4). */
    public static final String BLACK = "000000";

    private static final String OCHRE = "A67A28";

    /** The colours of slices, in this order: neighbours differ in greyscale as well. */
    private static final List<String> SLICES = List.of(RED, GOLD, TEAL, SAND, "8A93A0");

    /** The colours of lines, in this order: all dark enough for a thin line. */
    private static final List<String> LINES = List.of(RED, BLUE, OCHRE, "7A4E86", "4B5563");

    private Palette() {}

    /** The colour of a slice, counted from 0; the list is gone through again after its end. */
    public static String slice(int index) {
        return SLICES.get(index % SLICES.size());
    }

    /** The colour of a line, counted from 0; the list is gone through again after its end. */
    public static String line(int index) {
        return LINES.get(index % LINES.size());
    }

    /** The colour of words at a line: its own, or, of a light one, a darker one that can be read on white. */
    public static String lineText(int index) {
        String line = line(index);
        return line.equals(OCHRE) ? "8B672A" : line;
    }

    /** What can be read on a colour: white on dark ones, ink on light ones. */
    public static String textOn(String colour) {
        return List.of(RED, DEEP_RED, TEAL, BLUE, INK, MUTE).contains(colour) ? WHITE : INK;
    }
}
