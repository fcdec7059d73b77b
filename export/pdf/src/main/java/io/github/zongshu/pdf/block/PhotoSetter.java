package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Text;
import java.util.List;

/** Photos over the width of the column, the caption below, who took it at the right. */
final class PhotoSetter {
    /** An upright photo is made narrower rather than higher than this share of the text area. */
    private static final double HIGHEST = 0.42;

    private static final double GAP = 4;
    /** Space around the figure, in lines of the grid. */
    private static final double SPACE_ABOVE = 0.4;

    private static final double SPACE_BELOW = 0.3;

    private final Galley galley;

    PhotoSetter(Galley galley) {
        this.galley = galley;
    }

    List<Slab> set(PhotoBlock photo, Spot spot) {
        Tag figure = spot.parent().addFigure(photo.alt());
        Measure left = new Measure(spot.width(), Alignment.LEFT);
        SetText caption = galley.text(spot, Tag.Role.CAPTION, photo.caption(), Voice.PHOTO_CAPTION, left);
        SetText credit = galley.text(
                spot,
                Tag.Role.P,
                Text.line(photo.credit()),
                Voice.PHOTO_CREDIT,
                new Measure(spot.width(), Alignment.RIGHT));
        double words = caption.height() + (besides(caption, credit, spot.width()) ? 0 : credit.height());
        double natural =
                spot.width() * photo.picture().height() / photo.picture().width();
        double most = HIGHEST * galley.sheet().frame().text().height();
        double room = Math.min(natural, most);
        double height = room + GAP + words;
        double width = room * photo.picture().width() / photo.picture().height();
        Slab slab = Slab.of(height, (canvas, box) -> {
            Box frame = new Box(box.x() + (box.width() - width) / 2, box.y(), width, room);
            canvas.picture(figure, photo.picture(), frame);
            double top = frame.bottom() + GAP;
            caption.paint(canvas, box.x(), top);
            credit.paint(canvas, box.x(), top + words - credit.height());
        });
        double above = SPACE_ABOVE * galley.pitch();
        double rest = galley.gridded(height + above + SPACE_BELOW * galley.pitch()) - height - above;
        return List.of(slab.spaced(above, rest).moving());
    }

    /** Whether the credit finds room at the end of the caption's last line. */
    private static boolean besides(SetText caption, SetText credit, double width) {
        if (caption.isEmpty() || credit.lines().size() != 1) {
            return false;
        }
        double last = caption.lines().get(caption.lines().size() - 1).right();
        return last + caption.size() + credit.lines().get(0).width() <= width;
    }
}
