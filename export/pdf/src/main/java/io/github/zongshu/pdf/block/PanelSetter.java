package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** Words on a tint: a gold bar and a title run in, or gold rules and a title on a line of its own. */
final class PanelSetter {
    /** A panel is divided only where it is higher than what a column still has, and reluctantly. */
    private static final double DIVIDED = 250;

    private static final double BAR = 3;
    private static final double RULE = 0.8;
    private static final double BAR_PADDING = 9;
    private static final double GAP = 12;

    private final Galley galley;
    private final boolean bar;

    PanelSetter(Galley galley) {
        this.galley = galley;
        this.bar = galley.sheet().shapes().panel() == Sheet.PanelShape.BAR;
    }

    /** A line of the panel with its own text. */
    private record Row(SetText text, int line) {
        void paint(Canvas canvas, double x, double y) {
            text.paint(canvas, line, x, y);
        }
    }

    List<Slab> set(Panel panel, Spot spot) {
        Tag tag = spot.parent().add(Tag.Role.DIV);
        Spot inner = new Spot(spot.width(), tag, spot.place());
        List<Row> rows = new ArrayList<>();
        if (!bar && !panel.title().isEmpty()) {
            Measure measure = new Measure(spot.width() - 2 * padding(), Alignment.CENTRE);
            add(rows, galley.text(inner, Tag.Role.P, Text.line(panel.title()), Voice.PANEL_TITLE, measure));
        }
        for (int i = 0; i < panel.paragraphs().size(); i++) {
            add(rows, paragraph(i == 0 ? panel.title() : "", panel.paragraphs().get(i), inner));
        }
        return slabs(rows);
    }

    private double padding() {
        return bar ? 14 : 10;
    }

    private static void add(List<Row> rows, SetText text) {
        for (int i = 0; i < text.lines().size(); i++) {
            rows.add(new Row(text, i));
        }
    }

    private SetText paragraph(String title, List<Inline> words, Spot spot) {
        TextLook look = galley.sheet().look(Voice.PANEL_TEXT);
        boolean runIn = bar && !title.isEmpty();
        List<Span> spans = new ArrayList<>();
        if (runIn) {
            spans.add(galley.words()
                    .span(title + "　", galley.sheet().look(Voice.PANEL_TITLE).plain(), spot.place()));
        }
        spans.addAll(galley.words().spans(words, look, spot.place()));
        double indent = runIn ? 0 : 2 * look.size();
        Measure measure = new Measure(spot.width() - 2 * padding(), indent, 0, Alignment.JUSTIFIED);
        return galley.set(spot.parent().add(Tag.Role.P), spans, look, measure);
    }

    private List<Slab> slabs(List<Row> rows) {
        double text = rows.size() * galley.pitch();
        double space = bar ? BAR_PADDING : (galley.gridded(text + 2 * padding() - 4) - text) / 2;
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double above = i == 0 ? space : 0;
            double below = i + 1 == rows.size() ? space : 0;
            Slab slab = Slab.of(above + galley.pitch() + below, (canvas, box) -> {
                ground(canvas, box, above > 0, below > 0);
                row.paint(canvas, box.x() + padding(), box.y() + above);
            });
            slabs.add(slab.spaced(i == 0 ? GAP : 0, below > 0 ? GAP : 0).breaking(i == 0 ? 0 : DIVIDED));
        }
        return slabs;
    }

    private void ground(Canvas canvas, Box box, boolean first, boolean last) {
        canvas.fill(box, Palette.TINT);
        if (bar) {
            canvas.fill(new Box(box.x(), box.y(), BAR, box.height()), Palette.GOLD);
            return;
        }
        if (first) {
            canvas.rule(box.x(), box.y(), box.width(), RULE, Palette.GOLD);
        }
        if (last) {
            canvas.rule(box.x(), box.bottom() - RULE, box.width(), RULE, Palette.GOLD);
        }
    }
}
