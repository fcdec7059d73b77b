package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.office.ooxml.ZipParts;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A series of a native chart as a program would show it.
 *
 * @param name its name
 * @param numbers each number by the name of its category, gaps left out
 * @param labels each label by the name of its category, the number formats applied
 * @param fills the colour of the whole series, then those of single points; {@code none} for one that is not seen
 */
record DrawnSeries(String name, Map<String, String> numbers, Map<String, String> labels, List<String> fills) {
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

    static List<DrawnSeries> of(Chart chart) throws Exception {
        return ZipParts.all(root(chart), "c:ser").stream().map(DrawnSeries::of).toList();
    }

    static Element root(Chart chart) throws Exception {
        byte[] part = NativeChart.of(chart).orElseThrow().embedded("rId1");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part))
                .getDocumentElement();
    }

    /** The series of a name. */
    static DrawnSeries named(String name, List<DrawnSeries> all) {
        return all.stream()
                .filter(series -> series.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DrawnSeries of(Element series) {
        Map<Integer, String> categories = points(child(series, "c:cat").orElseThrow());
        Map<Integer, String> numbers = points(child(series, "c:val").orElseThrow());
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        numbers.forEach((index, number) -> {
            named.put(categories.get(index), number);
            String label = label(series, index, number);
            if (!label.isEmpty()) {
                labels.put(categories.get(index), label);
            }
        });
        String name =
                points(child(series, "c:tx").orElseThrow()).values().iterator().next();
        List<String> fills = ZipParts.all(series, "c:spPr").stream()
                .filter(look -> look.getParentNode().equals(series)
                        || look.getParentNode().getNodeName().equals("c:dPt"))
                .map(DrawnSeries::fill)
                .toList();
        return new DrawnSeries(name, named, labels, fills);
    }

    private static String fill(Element look) {
        Node first = look.getFirstChild();
        return first.getNodeName().equals("a:solidFill")
                ? ZipParts.all((Element) first, "a:srgbClr").get(0).getAttribute("val")
                : "none";
    }

    private static Map<Integer, String> points(Element data) {
        return ZipParts.all(data, "c:pt").stream()
                .collect(Collectors.toMap(
                        point -> Integer.parseInt(point.getAttribute("idx")),
                        Element::getTextContent,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The label's own words, or the number under the label's own format or that of all labels. */
    private static String label(Element series, int index, String number) {
        Optional<Element> all = child(series, "c:dLbls");
        if (all.isEmpty()) {
            return "";
        }
        for (Element own : ZipParts.all(all.get(), "c:dLbl")) {
            if (attribute(own, "c:idx").equals(Integer.toString(index))) {
                return child(own, "c:delete").isEmpty() ? shown(own, number) : "";
            }
        }
        return attribute(all.get(), "c:showVal").equals("1") ? shown(all.get(), number) : "";
    }

    private static String shown(Element label, String number) {
        String words =
                ZipParts.all(label, "a:t").stream().map(Element::getTextContent).collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            return words;
        }
        // POI reckons in hundredths for a quoted sign too, which Office does not.
        String format = attribute(label, "c:numFmt").replace('%', '％');
        return FORMATTER
                .formatRawCellContents(Double.parseDouble(number), -1, format)
                .replace('％', '%');
    }

    private static String attribute(Element parent, String name) {
        Element child = child(parent, name).orElseThrow();
        return child.hasAttribute("formatCode") ? child.getAttribute("formatCode") : child.getAttribute("val");
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return Optional.of((Element) child);
            }
        }
        return Optional.empty();
    }
}
