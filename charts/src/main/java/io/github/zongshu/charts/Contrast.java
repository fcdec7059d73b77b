package io.github.zongshu.charts;

import java.awt.Color;

/** How well one colour is read on another, after WCAG 2.1, success criterion 1.4.3. */
final class Contrast {
    /** The least ratio for text of ordinary size. */
    static final double READABLE = 4.5;

    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    /** The contrast ratio, from 1 (the same) to 21 (black and white). */
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The relative luminance, from 0 (black) to 1 (white): what is left of a colour in a greyscale print. */
    static double luminance(Color color) {
        int[] channels = {color.getRed(), color.getGreen(), color.getBlue()};
        double sum = 0;
        for (int i = 0; i < channels.length; i++) {
            double c = channels[i] / 255.0;
            sum += WEIGHTS[i] * (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
