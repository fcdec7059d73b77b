package io.github.zongshu.pdf.sheet;

/** The colours of the pages, {@code 0xRRGGBB}. */
public final class Palette {
    /** Masthead, section heads. */
    public static final int RED = 0xB4161B;

    /** Large figures, table heads. */
    public static final int DEEP_RED = 0x7E0F13;

    /** Rule under the masthead, bar of the note, spine of the timeline. */
    public static final int GOLD = 0xC8A15A;

    /** Favourable change. */
    public static final int TEAL = 0x1F6F78;

    /** Text. */
    public static final int INK = 0x1F2328;

    /** Labels and sources; 4.8 : 1 on white. */
    public static final int MUTE = 0x6B7280;

    /** Hairlines. */
    public static final int LINE = 0xD9D4CC;

    /** Backgrounds of notes and totals. */
    public static final int TINT = 0xF8F1E7;

    /** A mark behind the text: light enough to read through. */
    public static final int GHOST = 0xEDEAE6;

    /** 发文机关标志 and the red rule of official documents, and nothing else. */
    public static final int OFFICIAL_RED = 0xE60012;

    /** Text of official documents (GB/T 9704-2012, 5.2.4). */
    public static final int BLACK = 0x000000;

    /** Text on red. */
    public static final int WHITE = 0xFFFFFF;

    private Palette() {}
}
