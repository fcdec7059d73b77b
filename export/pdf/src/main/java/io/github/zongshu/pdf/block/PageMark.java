package io.github.zongshu.pdf.block;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Look;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Typesetter;

/**
 * A mark on every page: large and light beneath the text, from corner to corner, and once more in a small frame beside the
 * page's number, dark enough for a photocopy.
 */
final class PageMark {
    /** How much of the paper's diagonal it takes at most. */
    private static final double SHARE = 0.56;

    /** The em of a short one, as a share of the diagonal. */
    private static final double LARGEST = 0.128;

    private static final double TRACKING = 0.2;
    /** Half the height of a character above the baseline, in em. */
    private static final double MIDDLE = 0.38;

    /** By how much it is larger than the running lines, in points. */
    private static final double LARGER = 1.5;

    private static final double LABEL_HEIGHT = 1.5;
    private static final double LABEL_PADDING = 5;
    private static final double LABEL_GAP = 10;
    private static final double LINE = 0.8;

    private final Frame paper;
    private final Line large;
    private final double size;
    private final double labelSize;
    private final Line label;

    PageMark(Galley galley, String words) {
        this.paper = galley.sheet().frame();
        int count = words.codePointCount(0, words.length());
        double diagonal = Math.hypot(paper.width(), paper.height());
        this.size = diagonal * Math.min(LARGEST, SHARE / (count * (1 + TRACKING)));
        this.large = line(galley, words, new Look(FontRole.HEI_BOLD, size, Palette.GHOST, TRACKING));
        this.labelSize = galley.sheet().look(Voice.RUNNING).size() + LARGER;
        this.label = line(galley, words, new Look(FontRole.HEI_BOLD, labelSize, Palette.RED));
    }

    private static Line line(Galley galley, String words, Look look) {
        return Typesetter.plain(galley.words().pieces(words, look, "info.mark"));
    }

    /** Draws it across the page. */
    void across(Canvas canvas) {
        double angle = Math.min(Math.PI / 4, Math.atan(paper.height() / paper.width()));
        double half = (large.width() - TRACKING * size) / 2;
        double drop = MIDDLE * size;
        double x = paper.width() / 2 - half * Math.cos(angle) + drop * Math.sin(angle);
        double y = paper.height() / 2 + half * Math.sin(angle) + drop * Math.cos(angle);
        canvas.watermark(large, x, y, angle);
    }

    /**
     * Draws it small.
     *
     * @param right what it stands left of
     * @param middle of its height
     * @return how much of the line it takes, with the gap at its right and left
     */
    double label(Canvas canvas, double right, double middle) {
        double width = label.width() + 2 * LABEL_PADDING;
        double height = LABEL_HEIGHT * labelSize;
        Box box = new Box(right - LABEL_GAP - width, middle - height / 2, width, height);
        canvas.rule(box.x(), box.y(), width, LINE, Palette.RED);
        canvas.rule(box.x(), box.bottom() - LINE, width, LINE, Palette.RED);
        canvas.fill(new Box(box.x(), box.y(), LINE, height), Palette.RED);
        canvas.fill(new Box(box.right() - LINE, box.y(), LINE, height), Palette.RED);
        canvas.text(Tag.ARTIFACT, label, box.x() + LABEL_PADDING, middle + MIDDLE * labelSize);
        return paper.text().right() - box.x() + LABEL_GAP;
    }
}
