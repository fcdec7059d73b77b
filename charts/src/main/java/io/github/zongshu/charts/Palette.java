package io.github.zongshu.charts;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The colours of a chart by what they are for. Those that colour text ({@code ink}, {@code mute}, {@code accent},
 * {@code emphasis}, {@code good}) must be readable on {@code paper}: contrast 4.5 : 1 or more, checked here.
 *
 * @param paper what everything stands on
 * @param ink names and axes
 * @param mute ticks, measure and source lines
 * @param grid hairlines
 * @param track the unfilled part of a progress bar
 * @param quiet bars that the chart is not about
 * @param accent bars and lines that the chart is about; the first series
 * @param emphasis the figures that the chart is about
 * @param good done, or better than asked for; the target line
 * @param series the colours of parts, five or more; neighbours, and the first and the last, must differ in greyscale as
 *     well
 * @param lines the colours of lines, one or more; contrast with paper 3 : 1 or more. Lines also differ in their dashes
 */
public record Palette(
        Color paper,
        Color ink,
        Color mute,
        Color grid,
        Color track,
        Color quiet,
        Color accent,
        Color emphasis,
        Color good,
        List<Color> series,
        List<Color> lines) {
    /** The colours of the design on white paper. */
    public static final Palette LIGHT = new Palette(
            new Color(0xFFFFFF),
            new Color(0x1F2328),
            new Color(0x646B77),
            new Color(0xE4DFD7),
            new Color(0xEFE9DD),
            new Color(0xE7C9A3),
            new Color(0xB4161B),
            new Color(0x7E0F13),
            new Color(0x1F6F78),
            colors(0xB4161B, 0xC8A15A, 0x1F6F78, 0xE7C9A3, 0x8A93A0),
            colors(0xB4161B, 0x2F5D8C, 0xA67A28, 0x7A4E86, 0x4B5563));

    /** Greys only, for pages that are printed or copied without colour. */
    public static final Palette PRINT = new Palette(
            new Color(0xFFFFFF),
            new Color(0x111111),
            new Color(0x555555),
            new Color(0xDADADA),
            new Color(0xEBEBEB),
            new Color(0xC6C6C6),
            new Color(0x2B2B2B),
            new Color(0x000000),
            new Color(0x5A5A5A),
            colors(0x2B2B2B, 0x9C9C9C, 0x555555, 0xCFCFCF, 0x7C7C7C),
            colors(0x111111, 0x6E6E6E, 0x3C3C3C, 0x8C8C8C));

    /** For screens with a dark background. */
    public static final Palette DARK = new Palette(
            new Color(0x15181C),
            new Color(0xF1EEE8),
            new Color(0xA9B0BA),
            new Color(0x353B43),
            new Color(0x2B3037),
            new Color(0x7B6648),
            new Color(0xF0686B),
            new Color(0xFFA39A),
            new Color(0x5CC0CB),
            colors(0xF0686B, 0x80642F, 0x6FCBD4, 0x54606E, 0xE7C9A3),
            colors(0xF0686B, 0x7FA8DC, 0xE0B65C, 0xC79AD0, 0xA9B0BA));

    private static final int FEWEST_SERIES = 5;
    private static final double DISTINCT = 1.35;
    /** WCAG 2.1, success criterion 1.4.11. */
    private static final double VISIBLE = 3;

    /** Checks that words can be read and neighbours told apart. */
    public Palette {
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(quiet, "quiet");
        readable("ink", ink, paper);
        readable("mute", mute, paper);
        readable("accent", accent, paper);
        readable("emphasis", emphasis, paper);
        readable("good", good, paper);
        series = List.copyOf(series);
        lines = List.copyOf(lines);
        for (Color line : lines) {
            require("lines", line, paper, VISIBLE);
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines is empty");
        }
        if (series.size() < FEWEST_SERIES) {
            throw new IllegalArgumentException("series has " + series.size() + " colours, fewer than " + FEWEST_SERIES);
        }
        for (int i = 0; i < series.size(); i++) {
            if (Contrast.ratio(series.get(i), series.get((i + 1) % series.size())) < DISTINCT) {
                throw new IllegalArgumentException("series " + i + " and its neighbour look alike in greyscale");
            }
        }
    }

    /** The colour of the n-th part, from 0; after the last the first again. */
    public Color series(int index) {
        return series.get(index % series.size());
    }

    /** The colour of text on a coloured ground: paper if it can be read there, otherwise whichever is read better. */
    Color textOn(Color ground) {
        if (Contrast.ratio(paper, ground) >= Contrast.READABLE) {
            return paper;
        }
        return Contrast.ratio(ink, ground) >= Contrast.ratio(paper, ground) ? ink : paper;
    }

    /** The colour of the n-th of several series, from 0: those of parts, after the last of which the same, let down. */
    Color part(int index) {
        return index < series.size() ? series(index) : tint(series(index), 0.5);
    }

    /** The colour of the n-th of several series side by side; of two, which are mostly before and after, the first is quiet. */
    Color group(int index, int count) {
        return count == 2 ? (index == 0 ? quiet : accent) : part(index);
    }

    /** The colour of losses, beside gains in a colour of their own. */
    Color loss() {
        return tint(mute, 0.35);
    }

    /** The colour of the n-th line, from 0; after the last the first again. */
    public Color line(int index) {
        return lines.get(index % lines.size());
    }

    /** The colour of words about something coloured: its own, or the nearest one towards ink that can be read on paper. */
    Color textLike(Color color) {
        Color found = color;
        for (int percent = 5; percent <= 100 && Contrast.ratio(found, paper) < Contrast.READABLE; percent += 5) {
            found = mix(color, ink, percent / 100.0);
        }
        return found;
    }

    /** A colour let down with paper, by {@code share} or so much less that words can still be read on it. */
    Color tint(Color color, double share) {
        double less = share;
        Color found = mix(color, paper, less);
        while (less > 0 && Contrast.ratio(textOn(found), found) < Contrast.READABLE) {
            less = Math.max(0, less - 0.02);
            found = mix(color, paper, less);
        }
        return found;
    }

    /** A colour between two: {@code share} 0 is the first, 1 the second. */
    private static Color mix(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static void readable(String name, Color text, Color paper) {
        require(name, text, paper, Contrast.READABLE);
    }

    private static void require(String name, Color color, Color paper, double least) {
        double ratio = Contrast.ratio(color, paper);
        if (ratio < least) {
            throw new IllegalArgumentException(name + " cannot be told from paper: contrast "
                    + Math.round(ratio * 10) / 10.0 + " : 1, not " + least + " : 1");
        }
    }

    private static List<Color> colors(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}
