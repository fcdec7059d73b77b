package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers beside bars, points and slices. Where an application can print a number exactly as the prose does, it is
 * told how and the label follows when the number is edited; a hedged number (1.13万余) is labelled with its words, whatever it is
 * edited to.
 */
final class PointLabels {
    private final ChartMarkup markup;
    private final String position;
    private final Details details;

    /**
     * What differs between the labels of one series.
     *
     * @param layout the layout of a label as markup, or nothing
     * @param position where a label stands
     * @param prefix what stands before its number, such as a plus sign
     * @param shown whether there is room for it
     */
    private record Details(
            IntFunction<String> layout, IntFunction<String> position, IntFunction<String> prefix, IntPredicate shown) {}

    /**
     * Labels of one series.
     *
     * @param position where a label stands, as {@code c:dLblPos} names it; empty for the application's choice
     */
    PointLabels(ChartMarkup markup, String position) {
        this(markup, position, new Details(index -> "", index -> position, index -> "", index -> true));
    }

    private PointLabels(ChartMarkup markup, String position, Details details) {
        this.markup = markup;
        this.position = position;
        this.details = details;
    }

    /** The same labels, some of them moved: {@code layout} gives the layout of a label as markup, or nothing. */
    PointLabels placed(IntFunction<String> layout) {
        return with(new Details(layout, details.position(), details.prefix(), details.shown()));
    }

    /** The same labels, some of them on another side of their points. */
    PointLabels beside(IntFunction<String> positions) {
        return with(new Details(details.layout(), positions, details.prefix(), details.shown()));
    }

    /** The same labels with something before their numbers. */
    PointLabels prefixed(IntFunction<String> prefix) {
        return with(new Details(details.layout(), details.position(), prefix, details.shown()));
    }

    /** Only those of these labels that have room. */
    PointLabels only(IntPredicate shown) {
        return with(new Details(details.layout(), details.position(), details.prefix(), shown));
    }

    private PointLabels with(Details other) {
        return new PointLabels(markup, position, other);
    }

    /** Every number of a series is labelled. */
    void all(List<@Nullable Value> values, TextLook common, IntFunction<TextLook> looks) {
        Optional<String> format = common(values);
        Xml xml = markup.xml().open("c:dLbls");
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value != null && !details.shown().test(i)) {
                xml.open("c:dLbl").leaf("c:idx", "val", i).leaf("c:delete", "val", 1);
                xml.close();
            } else if (value != null) {
                label(i, value, looks.apply(i), looks.apply(i).equals(common) ? format : Optional.empty());
            }
        }
        shown(position, common, format.orElse("General"));
        noLeaders();
        xml.close();
    }

    /** Every number of a series is labelled alike. */
    void all(List<@Nullable Value> values, TextLook look) {
        all(values, look, index -> look);
    }

    /** Only some points are labelled, with words of one line or several. */
    void some(Map<Integer, String> words, TextLook look) {
        some(words, look, index -> look);
    }

    /** The same, not all alike. */
    void some(Map<Integer, String> words, TextLook look, IntFunction<TextLook> looks) {
        Xml xml = markup.xml().open("c:dLbls");
        new TreeMap<>(words).forEach((index, text) -> fixed(index, text, looks.apply(index)));
        xml.leaf("c:spPr");
        markup.textProperties(look);
        switches(false);
        noLeaders();
        xml.close();
    }

    /** Lines to labels that were moved. */
    private void noLeaders() {
        markup.xml().leaf("c:showLeaderLines", "val", 0);
    }

    private void label(int index, Value value, TextLook look, Optional<String> inherited) {
        Optional<String> format = format(index, value);
        boolean moved = !details.layout().apply(index).isEmpty()
                || !details.position().apply(index).equals(position);
        if (format.isEmpty()) {
            String prefix = details.prefix().apply(index);
            fixed(index, value.text().startsWith(prefix) ? value.text() : prefix + value.text(), look);
        } else if (!format.equals(inherited) || moved) {
            markup.xml()
                    .open("c:dLbl")
                    .leaf("c:idx", "val", index)
                    .raw(details.layout().apply(index));
            shown(details.position().apply(index), look, format.get());
            markup.xml().close();
        }
    }

    private Optional<String> format(int index, Value value) {
        return Numbers.format(value, details.prefix().apply(index));
    }

    /**
     * Words of one line are a number format that prints them for any number, since LibreOffice 7 forgets the look of a label with
     * text of its own, and shows the text at its neighbours as well.
     */
    private void fixed(int index, String words, TextLook look) {
        Xml xml = markup.xml()
                .open("c:dLbl")
                .leaf("c:idx", "val", index)
                .raw(details.layout().apply(index));
        Optional<String> format = Numbers.literal(words);
        if (format.isPresent()) {
            shown(details.position().apply(index), look, format.get());
        } else {
            markup.richText(Words.lines(words, look));
            position(details.position().apply(index));
            switches(true);
        }
        xml.close();
    }

    private void shown(String where, TextLook look, String format) {
        Xml xml = markup.xml();
        xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", 0).leaf("c:spPr");
        markup.textProperties(look);
        position(where);
        switches(true);
    }

    private void position(String where) {
        if (!where.isEmpty()) {
            markup.xml().leaf("c:dLblPos", "val", where);
        }
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
    private Optional<String> common(List<@Nullable Value> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> {
                    Value value = values.get(i);
                    return value == null ? Optional.<String>empty() : format(i, value);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }
}
