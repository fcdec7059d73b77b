package io.github.zongshu.charts;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.font.FontRun;
import io.github.zongshu.font.FontRuns;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Measures and wraps the words of one chart in the styles of its theme, and keeps the notices that arise. One a drawing. */
final class Typesetter {
    private static final String ELLIPSIS = "…";

    private final ChartFonts fonts;
    private final ChartTheme theme;
    private final Set<Notice> notices = new LinkedHashSet<>();

    Typesetter(ChartFonts fonts, ChartTheme theme) {
        this.fonts = fonts;
        this.theme = theme;
    }

    Palette palette() {
        return theme.palette();
    }

    /** The size of names and figures, from which all gaps are measured. */
    double em() {
        return theme.textSize();
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    void notice(String code, String place, Message message) {
        notices.add(new Notice(code, place, message));
    }

    /** Names of categories and stages, figures beside quiet bars. */
    Style label() {
        return new Style(FontRole.HEI, em(), palette().ink());
    }

    /** What the chart is about. */
    Style strong() {
        return new Style(FontRole.HEI_BOLD, em(), palette().ink());
    }

    /** Figures that the chart is about. */
    Style figure() {
        return new Style(FontRole.HEI_BOLD, em(), palette().emphasis());
    }

    /** Ticks, remarks, measure and source. */
    Style mute() {
        return new Style(FontRole.HEI, em() * 0.94, palette().mute());
    }

    Line line(String text, Style style) {
        FontRuns split = fonts.runs(style.role(), text);
        notices.addAll(split.notices());
        List<PlacedText.Run> runs = new ArrayList<>();
        double width = 0;
        for (FontRun run : split.runs()) {
            Typeface face = fonts.typeface(run.face());
            double advance = face.width(run.text(), style.size());
            runs.add(new PlacedText.Run(face.role(), face.family(), face.at(style.size()), run.text(), advance));
            width += advance;
        }
        return new Line(style, runs, width);
    }

    double width(String text, Style style) {
        return line(text, style).width();
    }

    /**
     * The text in lines of at most {@code width}, as even as they can be. What does not fit into {@code most} lines ends in …
     * and is a notice.
     */
    List<Line> wrap(String text, Style style, double width, int most) {
        List<String> lines = LineBreaks.of(text).wrap(width, part -> width(part, style));
        if (lines.size() > most || lines.stream().anyMatch(part -> width(part, style) > width)) {
            lines = shortened(lines, style, width, most);
            notice(
                    "chart-text-shortened",
                    text,
                    new Message(
                            "图太小，文字未能全部排下：“" + text + "”",
                            "The chart is too small for the whole of this text: " + text));
        }
        return lines.stream().map(part -> line(part, style)).toList();
    }

    private List<String> shortened(List<String> lines, Style style, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        kept.replaceAll(part -> width(part, style) > width ? cut(part, style, width) : part);
        int last = kept.size() - 1;
        if (lines.size() > most && !kept.get(last).endsWith(ELLIPSIS)) {
            kept.set(last, cut(kept.get(last) + lines.get(most), style, width));
        }
        return kept;
    }

    private String cut(String text, Style style, double width) {
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + ELLIPSIS, style) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
