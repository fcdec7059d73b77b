package io.github.zongshu.pdf.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of a paragraph into clusters and measures them. */
final class ClusterReader {
    private static final double FULL = 0.9;
    private static final double THIN = 1.0 / 6;

    private final List<Cluster> clusters = new ArrayList<>();
    private int wholes;

    static List<Cluster> read(List<Span> spans) {
        ClusterReader reader = new ClusterReader();
        for (Span span : spans) {
            int whole = span.whole() ? reader.wholes++ : -1;
            span.pieces().forEach(piece -> reader.add(piece, whole));
        }
        return reader.clusters;
    }

    private void add(Piece piece, int whole) {
        String text = piece.text();
        if (isSimple(text)) {
            for (int i = 0; i < text.length(); i++) {
                clusters.add(cluster(text.substring(i, i + 1), piece.style(), whole));
            }
            return;
        }
        BreakIterator marks = BreakIterator.getCharacterInstance(Locale.ROOT);
        marks.setText(text);
        int start = marks.first();
        for (int end = marks.next(); end != BreakIterator.DONE; end = marks.next()) {
            clusters.add(cluster(text.substring(start, end), piece.style(), whole));
            start = end;
        }
    }

    /** Whether every char is a cluster of its own; true for nearly all Chinese text. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSimple(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(char c) {
        return c < 0x300
                || (c >= 0x4E00 && c < 0xA000)
                || (c >= 0x2010 && c < 0x2028)
                || (c >= 0x2030 && c < 0x20D0)
                || (c >= 0x3000 && c < 0x302A)
                || (c >= 0xFF01 && c < 0xFF9E);
    }

    private static Cluster cluster(String text, Style style, int whole) {
        int c = text.codePointAt(0);
        Kind kind = Kind.of(c);
        double size = style.size();
        if (kind.isBlank()) {
            return new Cluster(text, style, kind, 0, 0, whole);
        }
        double advance = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            advance += style.face().advance(text.codePointAt(i));
        }
        if (advance < FULL || !(kind.isSqueezable() || kind == Kind.DOT)) {
            return new Cluster(text, style, kind, advance * size, 0, whole);
        }
        // Marks take half an em (GB/T 15834-2011, 5.1.7 and 5.1.10); their blank half belongs to the joint beside them.
        double half = advance / 2;
        double shift = switch (kind) {
            case OPEN -> -half;
            case DOT -> -half / 2;
            case HAN, SYMBOL, CLOSE, PAUSE, STOP, CONNECTOR, ELLIPSIS, LATIN, SPACE, JOINED_SPACE -> 0;
        };
        return new Cluster(text, style, kind, half * size, shift * size, whole);
    }

    /** The width of a space in em. */
    static double blank(int codePoint, Style style) {
        return switch (codePoint) {
            case '\t', '\u3000', '\u2003' -> 1;
            case '\u2002' -> 0.5;
            case '\u200B' -> 0;
            case ' ', '\u00A0' -> style.face().advance(' ');
            default -> THIN;
        };
    }
}
