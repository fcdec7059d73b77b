package io.github.zongshu.office.check;

import io.github.zongshu.office.reading.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the charts that lie on a sheet. */
final class DrawingReader implements Markup.Listener {
    private final List<DrawnChart> charts = new ArrayList<>();
    private String alt = "";

    private DrawingReader() {}

    static List<DrawnChart> read(byte[] part) throws IOException {
        DrawingReader reader = new DrawingReader();
        Markup.read(part, reader);
        return reader.charts;
    }

    @Override
    public void open(String name, Markup.Element element) {
        if (name.equals("cNvPr")) {
            alt = element.attribute("descr");
        } else if (name.equals("chart")) {
            charts.add(new DrawnChart(alt, element.attribute("id")));
        }
    }

    @Override
    public void close(String name) {}

    @Override
    public void text(String words) {}
}
