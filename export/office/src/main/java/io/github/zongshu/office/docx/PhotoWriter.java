package io.github.zongshu.office.docx;

import io.github.zongshu.picture.Picture;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Text;

/** A photo as wide as its column, its caption, and the credit at the right: on the caption's line where there is room. */
final class PhotoWriter {
    private static final double MOST_HEIGHT = 0.45;
    private static final double ROOM_BETWEEN = 2;

    private final Story story;

    PhotoWriter(Story story) {
        this.story = story;
    }

    void write(PhotoBlock photo) {
        Picture picture = photo.picture();
        double height = story.width() * picture.height() / picture.width();
        double most = story.sheet().page().textHeight() * MOST_HEIGHT;
        double scale = Math.min(1, most / height);
        Drawing drawing = story.drawing("照片", photo.alt(), story.width() * scale, height * scale);
        story.open(ParagraphStyle.PICTURE, Story.KEEP_NEXT);
        drawing.writePicture(story.xml(), story.parts().picture(picture));
        story.close();
        words(photo);
    }

    private void words(PhotoBlock photo) {
        if (photo.caption().isEmpty() || !fits(photo)) {
            caption(photo);
            story.paragraph(ParagraphStyle.PHOTO_CREDIT, Text.line(photo.credit()));
        } else {
            story.open(ParagraphStyle.PHOTO_CAPTION, story.rightTab())
                    .line(photo.caption())
                    .tab()
                    .words(photo.credit(), CharacterStyle.CREDIT);
            story.close();
        }
    }

    private void caption(PhotoBlock photo) {
        if (!photo.caption().isEmpty()) {
            story.open(ParagraphStyle.PHOTO_CAPTION, photo.credit().isEmpty() ? "" : Story.KEEP_NEXT)
                    .line(photo.caption());
            story.close();
        }
    }

    private boolean fits(PhotoBlock photo) {
        double ems = TextWidth.ems(Inline.text(photo.caption())) + TextWidth.ems(photo.credit());
        double size =
                story.sheet().paragraph(ParagraphStyle.PHOTO_CAPTION).face().size();
        return (ems + ROOM_BETWEEN) * size < story.width();
    }
}
