package io.github.zongshu.pdf.block;

import static io.github.zongshu.font.FontRole.FANG;

import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Look;
import io.github.zongshu.pdf.sheet.OfficialSheet;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** 版记 (GB/T 9704-2012, 7.4): rows of size 四号 between rules, the last of which lies on the lower edge of the text area. */
final class ImprintSetter {
    private static final double THICK = 0.35 * Frame.MM;
    private static final double THIN = 0.25 * Frame.MM;
    private static final double SIDE = OfficialSheet.SMALL;
    private static final TextLook LOOK =
            TextLook.of(new Look(FANG, OfficialSheet.SMALL, Palette.BLACK), OfficialSheet.SMALL + OfficialSheet.GAP);

    private final Galley galley;

    ImprintSetter(Galley galley) {
        this.galley = galley;
    }

    /** Texts beside each other between two rules. */
    private record Row(List<SetText> texts) {
        double height() {
            return texts.stream().mapToDouble(SetText::height).max().orElse(0);
        }

        void paint(Canvas canvas, double x, double y) {
            texts.forEach(text -> text.paint(canvas, x, y));
        }
    }

    List<Strip> set(Imprint imprint, Spot spot) {
        Spot within = new Spot(spot.width(), spot.parent().add(Tag.Role.DIV), spot.place());
        List<Row> rows = new ArrayList<>();
        imprint.recipients().forEach(each -> rows.add(recipients(each, within)));
        if (!imprint.left().isEmpty() || !imprint.right().isEmpty()) {
            rows.add(last(imprint, within));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        double height = rows.stream().mapToDouble(Row::height).sum();
        int lines = (int) Math.ceil((height + OfficialSheet.GAP / 2) / OfficialSheet.PITCH);
        return List.of(Strip.of(lines, (canvas, box) -> {
                    double bottom = box.bottom() - OfficialSheet.GAP / 2;
                    double y = bottom - height;
                    canvas.rule(box.x(), y, box.width(), THICK, Palette.BLACK);
                    for (Row row : rows) {
                        if (y > bottom - height) {
                            canvas.rule(box.x(), y - THIN / 2, box.width(), THIN, Palette.BLACK);
                        }
                        row.paint(canvas, box.x(), y);
                        y += row.height();
                    }
                    canvas.rule(box.x(), bottom - THICK, box.width(), THICK, Palette.BLACK);
                })
                .at(Strip.Place.FOOT));
    }

    /** Lines after the first begin below the first name. */
    private Row recipients(Imprint.Recipients each, Spot spot) {
        List<Span> spans = new ArrayList<>(galley.words().spans(Text.line(each.label()), LOOK, spot.place()));
        spans.addAll(galley.words().spans(Text.line(each.names()), LOOK, spot.place()));
        double hanging = SIDE + each.label().length() * OfficialSheet.SMALL;
        Measure measure = new Measure(spot.width() - SIDE, SIDE, hanging, Alignment.LEFT);
        return new Row(List.of(galley.set(spot.parent().add(Tag.Role.P), spans, LOOK, measure)));
    }

    private Row last(Imprint imprint, Spot spot) {
        List<SetText> texts = new ArrayList<>();
        if (!imprint.left().isEmpty()) {
            texts.add(text(imprint.left(), new Measure(spot.width() - SIDE, SIDE, SIDE, Alignment.LEFT), spot));
        }
        if (!imprint.right().isEmpty()) {
            texts.add(text(imprint.right(), new Measure(spot.width() - SIDE, Alignment.RIGHT), spot));
        }
        return new Row(texts);
    }

    private SetText text(String words, Measure measure, Spot spot) {
        Tag tag = spot.parent().add(Tag.Role.P);
        return galley.set(tag, galley.words().spans(Text.line(words), LOOK, spot.place()), LOOK, measure);
    }
}
