package io.github.zongshu.office.docx;

/** Lengths as Word stores them. */
final class Twips {
    private static final double PER_POINT = 20;
    private static final double PER_MILLIMETRE = 1440 / 25.4;
    private static final double EMU_PER_TWIP = 635;

    private Twips() {}

    /** Points in twentieths of a point. */
    static int points(double points) {
        return (int) Math.round(points * PER_POINT);
    }

    /** Millimetres in twentieths of a point. */
    static int millimetres(double millimetres) {
        return (int) Math.round(millimetres * PER_MILLIMETRE);
    }

    /** Twentieths of a point in points. */
    static double toPoints(int twips) {
        return twips / PER_POINT;
    }

    /** Points in English metric units, in which drawings are measured. */
    static long emu(double points) {
        return Math.round(points * PER_POINT * EMU_PER_TWIP);
    }
}
