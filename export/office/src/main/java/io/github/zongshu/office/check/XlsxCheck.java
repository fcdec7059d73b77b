package io.github.zongshu.office.check;

import io.github.zongshu.export.OutputCheck;
import io.github.zongshu.export.Reading;
import io.github.zongshu.office.reading.PartStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a workbook back and compares its numbers with the report: what cells store, what their formats show of it, the words of
 * cells, the numbers that native charts show, and those of the tables behind them.
 */
public final class XlsxCheck implements OutputCheck {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Reading read(byte[] file) throws IOException {
        PartStore parts = PartStore.ofOwn(file);
        Workbook workbook = Workbook.read(parts);
        Set<Map<Integer, Reading.Cell>> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Reading.Chart> charts = new ArrayList<>();
        for (String sheet :
                parts.targets(parts.related("", "officeDocument"), "worksheet").values()) {
            for (String drawing : parts.targets(sheet, "drawing").values()) {
                Map<String, String> targets = parts.targets(drawing, "chart");
                for (DrawnChart each : DrawingReader.read(parts.part(drawing))) {
                    ChartReader chart = ChartReader.read(parts.part(targets.getOrDefault(each.relationship(), "")));
                    charts.add(new Reading.Chart(each.alt(), false, chart.points()));
                    charts.add(new Reading.Chart(each.alt(), true, chart.table(workbook)));
                    for (String categories : chart.categories()) {
                        drawn.addAll(workbook.rows(categories));
                    }
                }
            }
        }
        SheetBoxes boxes = new SheetBoxes(drawn);
        workbook.sheets().values().forEach(boxes::add);
        return new Reading(boxes.lines(), boxes.rows(), boxes.figures(), charts);
    }
}
