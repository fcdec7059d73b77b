package io.github.zongshu.picture;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever its name says. */
enum Signature {
    PNG("PNG", "\u0089PNG\r\n\u001A\n"),
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    GIF("GIF", "GIF8"),
    WEBP("WebP", "RIFF????WEBP"),
    HEIC("HEIC", "????ftyp"),
    TIFF("TIFF", "II*\0", "MM\0*"),
    BMP("BMP", "BM"),
    SVG("SVG/HTML", "<", "\u00EF\u00BB\u00BF<"),
    PDF("PDF", "%PDF"),
    /** No bytes at all. */
    EMPTY("", ""),
    /** None of the others. */
    UNKNOWN("", "");

    private final String label;
    private final String start;
    private final String otherStart;

    Signature(String label, String start) {
        this(label, start, start);
    }

    Signature(String label, String start, String otherStart) {
        this.label = label;
        this.start = start;
        this.otherStart = otherStart;
    }

    /** The type's usual name; empty if there is none. */
    String label() {
        return label;
    }

    static Signature of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        String head = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        for (Signature each : values()) {
            if (begins(head, each.start) || begins(head, each.otherStart)) {
                return each;
            }
        }
        return UNKNOWN;
    }

    private static boolean begins(String head, String start) {
        if (start.isEmpty() || head.length() < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (start.charAt(i) != '?' && start.charAt(i) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
