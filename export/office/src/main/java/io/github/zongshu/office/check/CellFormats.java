package io.github.zongshu.office.check;

import io.github.zongshu.office.reading.Markup;
import io.github.zongshu.office.reading.PartStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of cells by the number of their style (ECMA-376 part 1, 18.8.10 and 18.8.31). */
final class CellFormats implements Markup.Listener {
    private static final String GENERAL = "General";

    private final Map<String, NumberText> codes = new HashMap<>();
    private final List<NumberText> formats = new ArrayList<>();
    private boolean inCells;

    private CellFormats() {}

    /** Those of a workbook; it may have none. */
    static CellFormats of(PartStore parts, String workbook) throws IOException {
        CellFormats formats = new CellFormats();
        for (String part : parts.targets(workbook, "styles").values()) {
            Markup.read(parts.part(part), formats);
        }
        return formats;
    }

    /** The format of a style; of none for a cell without one. */
    NumberText get(String style) {
        int at = style.isEmpty() ? 0 : Integer.parseInt(style);
        return at < formats.size() ? formats.get(at) : new NumberText(GENERAL);
    }

    @Override
    public void open(String name, Markup.Element element) {
        switch (name) {
            case "numFmt" -> codes.put(element.attribute("numFmtId"), new NumberText(element.attribute("formatCode")));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    String id = element.attribute("numFmtId");
                    formats.add(codes.getOrDefault(id, new NumberText(GENERAL)));
                }
            }
            default -> {}
        }
    }

    @Override
    public void close(String name) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    @Override
    public void text(String words) {}
}
