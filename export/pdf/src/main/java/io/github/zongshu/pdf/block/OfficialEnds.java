package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Furniture;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.OfficialSheet;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.util.Optional;

/** Page numbers (GB/T 9704-2012, 7.5): between dashes, odd ones at the right, even ones at the left, one character in. */
final class OfficialEnds implements Furniture {
    /** From the lower edge of the text area to the dashes. */
    private static final double BELOW = 7 * Frame.MM;

    /** How high a dash stands above the baseline, in em. */
    private static final double DASH = 0.38;

    private final Galley galley;
    private final Optional<PageMark> mark;

    OfficialEnds(Galley galley, ReportInfo info) {
        this.galley = galley;
        this.mark = info.mark().isEmpty() ? Optional.empty() : Optional.of(new PageMark(galley, info.mark()));
    }

    @Override
    public void paintGround(Canvas canvas) {
        mark.ifPresent(words -> words.across(canvas));
    }

    @Override
    public void paint(Canvas canvas, int page, int pages) {
        double size = OfficialSheet.SMALL;
        double width = OfficialSheet.AREA.width();
        SetText number = galley.text(
                Tag.ARTIFACT, Text.line("— " + page + " —"), Voice.RUNNING, new Measure(width, Alignment.LEFT), "");
        Line line = number.lines().get(0);
        boolean odd = page % 2 == 1;
        double left = odd ? width - size - line.width() : size;
        double middle = OfficialSheet.AREA.bottom() + BELOW;
        canvas.text(Tag.ARTIFACT, line, OfficialSheet.AREA.x() + left, middle + DASH * size);
        double beside = OfficialSheet.AREA.x() + (odd ? left : width);
        mark.ifPresent(words -> words.label(canvas, beside, middle));
    }
}
