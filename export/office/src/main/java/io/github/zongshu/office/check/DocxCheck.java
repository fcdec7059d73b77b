package io.github.zongshu.office.check;

import io.github.zongshu.export.OutputCheck;
import io.github.zongshu.export.Reading;
import io.github.zongshu.office.reading.Markup;
import io.github.zongshu.office.reading.PartStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a Word document back and compares its numbers with the report: those of its paragraphs, table rows and figure boards,
 * those that its native charts show, and those of the workbooks behind them. Charts that are pictures are not read.
 */
public final class DocxCheck implements OutputCheck {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Reading read(byte[] file) throws IOException {
        PartStore parts = PartStore.ofOwn(file);
        String document = parts.related("", "officeDocument");
        DocxReader reader = new DocxReader();
        Markup.read(parts.part(document), reader);
        Map<String, String> targets = parts.targets(document, "chart");
        List<Reading.Chart> charts = new ArrayList<>();
        for (DrawnChart drawn : reader.charts()) {
            String part = targets.getOrDefault(drawn.relationship(), "");
            ChartReader chart = ChartReader.read(parts.part(part));
            charts.add(new Reading.Chart(drawn.alt(), false, chart.points()));
            Workbook behind = Workbook.read(PartStore.ofOwn(parts.part(parts.related(part, "package"))));
            charts.add(new Reading.Chart(drawn.alt(), true, chart.table(behind)));
        }
        return new Reading(reader.lines(), reader.rows(), reader.figures(), charts);
    }
}
