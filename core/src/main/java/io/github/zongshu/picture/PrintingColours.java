package io.github.zongshu.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Turns the four inks of a printing JPEG into sRGB: by the file's own profile if it has one, otherwise as the plain complement. */
final class PrintingColours {
    /** What Adobe's segment says of the samples. */
    enum Adobe {
        /** No such segment: inks, 0 for none. */
        NONE,
        /** Inks, 255 for none, as Adobe's programs write them. */
        CMYK,
        /** The same as luminance and two colour differences, with black apart. */
        YCCK
    }

    private static final int INKS = 4;

    private final Adobe adobe;
    private final byte[] profile;

    /**
     * For a file.
     *
     * @param adobe what Adobe's segment says
     * @param profile the ICC profile's bytes; empty if there is none
     */
    PrintingColours(Adobe adobe, byte[] profile) {
        this.adobe = adobe;
        this.profile = profile;
    }

    /** The picture; the samples are used up. */
    BufferedImage toRgb(WritableRaster samples) {
        int[] row = new int[samples.getWidth() * INKS];
        for (int y = 0; y < samples.getHeight(); y++) {
            samples.getPixels(0, y, samples.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += INKS) {
                toInks(row, i);
            }
            samples.setPixels(0, y, samples.getWidth(), 1, row);
        }
        BufferedImage rgb = new BufferedImage(samples.getWidth(), samples.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        if (!byProfile(samples, rgb)) {
            byComplement(samples, rgb);
        }
        return rgb;
    }

    /** Four samples as inks, 255 for all of it. */
    private void toInks(int[] row, int i) {
        switch (adobe) {
            case NONE -> {}
            case CMYK -> {
                for (int k = i; k < i + INKS; k++) {
                    row[k] = 255 - row[k];
                }
            }
            case YCCK -> {
                double light = row[i];
                double blue = row[i + 1] - 128.0;
                double red = row[i + 2] - 128.0;
                row[i] = clamped(light + 1.402 * red);
                row[i + 1] = clamped(light - 0.344136 * blue - 0.714136 * red);
                row[i + 2] = clamped(light + 1.772 * blue);
                row[i + 3] = 255 - row[i + 3];
            }
        }
    }

    private static int clamped(double sample) {
        return (int) Math.round(Math.min(255, Math.max(0, sample)));
    }

    private boolean byProfile(Raster inks, BufferedImage rgb) {
        if (profile.length == 0) {
            return false;
        }
        try {
            ICC_Profile own = ICC_Profile.getInstance(profile);
            if (own.getColorSpaceType() != ColorSpace.TYPE_CMYK) {
                return false;
            }
            ICC_Profile[] path = {own, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            new ColorConvertOp(path, null).filter(inks, rgb.getRaster());
            return true;
        } catch (IllegalArgumentException | CMMException e) {
            return false;
        }
    }

    private static void byComplement(Raster inks, BufferedImage rgb) {
        int[] ink = new int[INKS];
        for (int y = 0; y < rgb.getHeight(); y++) {
            for (int x = 0; x < rgb.getWidth(); x++) {
                inks.getPixel(x, y, ink);
                int light = 255 - ink[3];
                int red = (255 - ink[0]) * light / 255;
                int green = (255 - ink[1]) * light / 255;
                int blue = (255 - ink[2]) * light / 255;
                rgb.setRGB(x, y, (red << 16) | (green << 8) | blue);
            }
        }
    }
}
