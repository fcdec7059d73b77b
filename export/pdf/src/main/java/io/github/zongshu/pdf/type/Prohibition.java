package io.github.zongshu.pdf.type;

/**
 * 禁则: what may not begin a line and what may not end one. The sets are those of CLREQ (level GB) and GB/T 15834-2011,
 * 5.1, and, as in strict setting, dashes and ellipses do not begin a line either; signs that belong to the number before
 * them are added.
 */
final class Prohibition {
    private static final String NOT_AT_START = "、，．。：；！？‼⁇⁈⁉" // pauses and stops
            + "”’」』）》〉】〗〕］｝" // closing
            + "–—～〜-\u2E3A…⋯" // connecting, and dashes
            + "·・‧/／" // dots and strokes
            + "%％‰℃°′″" // signs of the number before
            + ",.:;!?)]}";
    private static final String NOT_AT_END = "“‘「『（《〈【〖〔［｛" // opening
            + "/／" // strokes
            + "￥¥＄￡£#"
            + "([{$";
    private static final String SAME_PAIRS = "—…⋯";

    private Prohibition() {}

    static boolean startsNoLine(int codePoint) {
        return NOT_AT_START.indexOf(codePoint) >= 0;
    }

    static boolean endsNoLine(int codePoint) {
        return NOT_AT_END.indexOf(codePoint) >= 0;
    }

    /** —— and …… are one mark of two em. */
    static boolean isOneMark(int first, int second) {
        return first == second && SAME_PAIRS.indexOf(first) >= 0;
    }
}
