package io.github.zongshu.picture;

import java.awt.image.BufferedImage;

/** How the pixels of a file lie, in the order of Exif's numbers from 1. */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(true, false, false),
    UPSIDE_DOWN(true, true, false),
    FLIPPED(false, true, false),
    TRANSPOSED(false, false, true),
    TO_BE_TURNED_RIGHT(false, true, true),
    TRANSVERSED(true, true, true),
    TO_BE_TURNED_LEFT(true, false, true);

    private final boolean fromRight;
    private final boolean fromBelow;
    private final boolean swapped;

    Orientation(boolean fromRight, boolean fromBelow, boolean swapped) {
        this.fromRight = fromRight;
        this.fromBelow = fromBelow;
        this.swapped = swapped;
    }

    /** The orientation of a number; upright for any that does not exist. */
    static Orientation of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }

    /** The picture as it should be seen. */
    BufferedImage turn(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage turned =
                new BufferedImage(swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < turned.getHeight(); y++) {
            for (int x = 0; x < turned.getWidth(); x++) {
                int across = swapped ? y : x;
                int down = swapped ? x : y;
                turned.setRGB(
                        x,
                        y,
                        image.getRGB(fromRight ? width - 1 - across : across, fromBelow ? height - 1 - down : down));
            }
        }
        return turned;
    }
}
