package io.github.zongshu.pdf.page;

import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.picture.Picture;

/** A canvas on which nothing shows. */
class BlankCanvas implements Canvas {
    @Override
    public void text(Tag tag, Line line, double x, double baseline) {}

    @Override
    public void watermark(Line line, double x, double y, double angle) {}

    @Override
    public void turned(Box box, Painter content) {
        content.paint(this, new Box(0, 0, /* width= */ box.height(), /* height= */ box.width()));
    }

    @Override
    public void picture(Tag tag, Picture picture, Box box) {}

    @Override
    public void drawing(Tag tag, Drawing drawing, Box box) {}

    @Override
    public void link(Tag link, Landmark target, Box box) {}

    @Override
    public void fill(Box box, int rgb) {}

    @Override
    public void disc(double x, double y, double radius, int rgb) {}
}
