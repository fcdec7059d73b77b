package io.github.zongshu.office.check;

import io.github.zongshu.export.OutputCheck;
import io.github.zongshu.export.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a workbook back and compares its numbers with the report: what cells store, what their formats show of it, the words of
 * cells, and the numbers that native charts show.
 */
public final class XlsxCheck implements OutputCheck {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Reading read(byte[] file) throws IOException {
        PartStore parts = new PartStore(file);
        String workbook = parts.related("", "officeDocument");
        SharedStrings strings = SharedStrings.read(parts.part(parts.related(workbook, "sharedStrings")));
        CellFormats formats = CellFormats.read(parts.part(parts.related(workbook, "styles")));
        SheetBoxes boxes = new SheetBoxes();
        List<Reading.Chart> charts = new ArrayList<>();
        for (String sheet : parts.targets(workbook, "worksheet").values()) {
            boxes.add(SheetReader.read(parts.part(sheet), strings, formats));
            for (String drawing : parts.targets(sheet, "drawing").values()) {
                charts.addAll(charts(parts, drawing));
            }
        }
        return new Reading(boxes.lines(), boxes.rows(), boxes.figures(), charts);
    }

    private static List<Reading.Chart> charts(PartStore parts, String drawing) throws IOException {
        Map<String, String> targets = parts.targets(drawing, "chart");
        List<Reading.Chart> charts = new ArrayList<>();
        for (DrawnChart drawn : DrawingReader.read(parts.part(drawing))) {
            charts.add(new Reading.Chart(
                    drawn.alt(), ChartReader.read(parts.part(targets.getOrDefault(drawn.relationship(), "")))));
        }
        return charts;
    }
}
