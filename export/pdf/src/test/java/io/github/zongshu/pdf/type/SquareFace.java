package io.github.zongshu.pdf.type;

/** A face without a file: one em for Han and full-width marks, 0.55 for all else. */
final class SquareFace implements Face {
    static final SquareFace INSTANCE = new SquareFace();

    private SquareFace() {}

    @Override
    public double advance(int codePoint) {
        if (codePoint == ' ') {
            return 0.25;
        }
        if (codePoint >= 0x300 && codePoint < 0x370) {
            return 0;
        }
        boolean full = codePoint >= 0x2E80 || (codePoint >= 0x2010 && codePoint < 0x2060) || codePoint == 0xB7;
        return full ? 1 : 0.55;
    }
}
