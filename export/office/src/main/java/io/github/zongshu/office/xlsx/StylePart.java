package io.github.zongshu.office.xlsx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The stylesheet of a workbook: every look that cells use, each once, upon the named styles. */
final class StylePart {
    /** Excel's own formats are numbered below. */
    private static final int FIRST_FORMAT = 164;

    private static final List<NamedStyle> NAMED = List.of(NamedStyle.values());
    private static final Face DEFAULT = new Face(FontRole.SONG.officeName(), false, 22, Palette.INK);

    /** Lines above and below a cell. */
    private record Edges(Rule top, Rule bottom) {}

    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<Face, Integer> faces = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<Edges, Integer> edges = new LinkedHashMap<>();
    private final Map<Look, Integer> looks = new LinkedHashMap<>();

    StylePart() {
        formats.put(Look.GENERAL, 0);
        index(faces, DEFAULT);
        index(fills, "");
        index(edges, new Edges(Rule.NONE, Rule.NONE));
        for (NamedStyle style : NAMED) {
            index(faces, style.face());
        }
    }

    /** The number by which cells refer to a look. */
    int index(Look look) {
        format(look.format());
        index(fills, look.style().box().fill());
        index(edges, new Edges(look.style().box().top(), look.bottom()));
        return index(looks, look) + 1;
    }

    byte[] bytes() {
        // Written first, since it meets the edges and fills of named styles that no cell uses.
        Xml named = Xml.fragment().open("cellStyleXfs", "count", NAMED.size() + 1);
        named.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        NAMED.forEach(style -> format(named, Look.of(style), OptionalInt.empty()));
        named.close();
        Xml xml = Xml.document().open("styleSheet", "xmlns", Parts.MAIN);
        numberFormats(xml);
        xml.open("fonts", "count", faces.size());
        faces.keySet().forEach(face -> face.write(xml, "font", "name"));
        xml.close();
        fills(xml);
        xml.open("borders", "count", edges.size());
        edges.keySet().forEach(each -> border(xml, each));
        xml.close().raw(named.toString());
        xml.open("cellXfs", "count", looks.size() + 1);
        xml.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
        looks.keySet().forEach(look -> format(xml, look, OptionalInt.of(parent(look.style()))));
        xml.close();
        names(xml);
        xml.leaf("dxfs", "count", 0).leaf("tableStyles", "count", 0);
        return xml.close().bytes();
    }

    private int format(String code) {
        return formats.computeIfAbsent(code, c -> FIRST_FORMAT + formats.size() - 1);
    }

    private static <T> int index(Map<T, Integer> all, T one) {
        return all.computeIfAbsent(one, o -> all.size());
    }

    private void numberFormats(Xml xml) {
        if (formats.size() > 1) {
            xml.open("numFmts", "count", formats.size() - 1);
            formats.forEach((code, id) -> {
                if (id > 0) {
                    xml.leaf("numFmt", "numFmtId", id, "formatCode", code);
                }
            });
            xml.close();
        }
    }

    /** The second fill is reserved: Excel draws whatever stands there as dots. */
    private void fills(Xml xml) {
        xml.open("fills", "count", fills.size() + 1);
        fills.forEach((colour, id) -> {
            if (id == 0) {
                xml.open("fill").leaf("patternFill", "patternType", "none").close();
                xml.open("fill").leaf("patternFill", "patternType", "gray125").close();
            } else {
                xml.open("fill").open("patternFill", "patternType", "solid");
                xml.leaf("fgColor", "rgb", "FF" + colour).leaf("bgColor", "indexed", 64);
                xml.close().close();
            }
        });
        xml.close();
    }

    private static void border(Xml xml, Edges edges) {
        xml.open("border").leaf("left").leaf("right");
        edge(xml, "top", edges.top());
        edge(xml, "bottom", edges.bottom());
        xml.leaf("diagonal").close();
    }

    private static void edge(Xml xml, String side, Rule rule) {
        if (rule == Rule.NONE) {
            xml.leaf(side);
        } else {
            xml.open(side, "style", rule.line())
                    .leaf("color", "rgb", "FF" + rule.colour())
                    .close();
        }
    }

    /** One format of a cell. What it shares with its named style stays the style's, so that a change there shows here. */
    private void format(Xml xml, Look look, OptionalInt parent) {
        Look base = Look.of(look.style());
        Box box = look.style().box();
        int fill = index(fills, box.fill());
        int number = format(look.format());
        List<Object> attributes = new ArrayList<>(List.of(
                "numFmtId",
                number,
                "fontId",
                index(faces, look.style().face()),
                "fillId",
                fill == 0 ? 0 : fill + 1,
                "borderId",
                index(edges, new Edges(box.top(), look.bottom()))));
        parent.ifPresent(id -> attributes.addAll(List.of("xfId", id)));
        set(attributes, "quotePrefix", look.quoted());
        set(attributes, "applyNumberFormat", number > 0);
        set(attributes, "applyBorder", look.bottom() != base.bottom());
        set(attributes, "applyAlignment", look.align() != base.align() || look.indent() != base.indent());
        xml.open("xf", attributes.toArray());
        List<Object> alignment =
                new ArrayList<>(List.of("horizontal", look.align().word(), "vertical", "center"));
        set(alignment, "wrapText", look.style().wraps());
        set(alignment, "shrinkToFit", look.style().shrinks());
        if (look.indent() > 0) {
            alignment.addAll(List.of("indent", look.indent()));
        }
        xml.leaf("alignment", alignment.toArray()).close();
    }

    /** Named styles are counted from one: the first is Excel's own. */
    private static int parent(NamedStyle style) {
        return NAMED.indexOf(style) + 1;
    }

    private static void set(List<Object> attributes, String name, boolean wanted) {
        if (wanted) {
            attributes.addAll(List.of(name, 1));
        }
    }

    private void names(Xml xml) {
        xml.open("cellStyles", "count", NAMED.size() + 1);
        xml.leaf("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        for (NamedStyle style : NAMED) {
            xml.leaf("cellStyle", "name", style.zh(), "xfId", parent(style));
        }
        xml.close();
    }
}
