package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers beside bars, points and slices. Where an application can print a number exactly as the prose does, it is
 * told how and the label follows when the number is edited; a hedged number (1.13万余) is labelled with its words.
 */
final class PointLabels {
    private final ChartMarkup markup;
    private final String position;
    private final IntFunction<String> layout;

    /**
     * Labels of one series.
     *
     * @param position where a label stands, as {@code c:dLblPos} names it; empty for the application's choice
     */
    PointLabels(ChartMarkup markup, String position) {
        this(markup, position, index -> "");
    }

    private PointLabels(ChartMarkup markup, String position, IntFunction<String> layout) {
        this.markup = markup;
        this.position = position;
        this.layout = layout;
    }

    /** The same labels, some of them moved: {@code layout} gives the layout of a label as markup, or nothing. */
    PointLabels placed(IntFunction<String> layout) {
        return new PointLabels(markup, position, layout);
    }

    /** Every number of a series is labelled. */
    void all(List<@Nullable Value> values, TextLook common, IntFunction<TextLook> looks) {
        Optional<String> format = common(values);
        Xml xml = markup.xml().open("c:dLbls");
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value != null) {
                label(i, value, looks.apply(i), looks.apply(i).equals(common) ? format : Optional.empty());
            }
        }
        shown(true, common, format.orElse("General"));
        xml.close();
    }

    /** Only some points are labelled, with words of one line or several. */
    void some(Map<Integer, String> words, TextLook look) {
        Xml xml = markup.xml().open("c:dLbls");
        new TreeMap<>(words).forEach((index, text) -> fixed(index, text, look));
        xml.leaf("c:spPr");
        markup.textProperties(look);
        switches(false);
        xml.close();
    }

    private void label(int index, Value value, TextLook look, Optional<String> inherited) {
        Optional<String> format = Numbers.format(value);
        if (format.isEmpty()) {
            fixed(index, value.text(), look);
        } else if (!format.equals(inherited) || !layout.apply(index).isEmpty()) {
            markup.xml().open("c:dLbl").leaf("c:idx", "val", index).raw(layout.apply(index));
            shown(true, look, format.get());
            markup.xml().close();
        }
    }

    private void fixed(int index, String words, TextLook look) {
        Xml xml = markup.xml().open("c:dLbl").leaf("c:idx", "val", index).raw(layout.apply(index));
        List<String> lines = words.lines().toList();
        markup.richText(lines, Collections.nCopies(lines.size(), look));
        if (!position.isEmpty()) {
            xml.leaf("c:dLblPos", "val", position);
        }
        switches(true);
        xml.close();
    }

    private void shown(boolean value, TextLook look, String format) {
        Xml xml = markup.xml();
        xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", 0).leaf("c:spPr");
        markup.textProperties(look);
        if (!position.isEmpty()) {
            xml.leaf("c:dLblPos", "val", position);
        }
        switches(value);
    }

    private void switches(boolean value) {
        markup.xml()
                .leaf("c:showLegendKey", "val", 0)
                .leaf("c:showVal", "val", value ? 1 : 0)
                .leaf("c:showCatName", "val", 0)
                .leaf("c:showSerName", "val", 0)
                .leaf("c:showPercent", "val", 0)
                .leaf("c:showBubbleSize", "val", 0);
    }

    /** The number format of the first number that has one. */
    private static Optional<String> common(List<@Nullable Value> values) {
        return values.stream()
                .flatMap(Stream::ofNullable)
                .map(Numbers::format)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
