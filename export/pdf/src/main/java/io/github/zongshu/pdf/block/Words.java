package io.github.zongshu.pdf.block;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.font.FontRun;
import io.github.zongshu.font.FontRuns;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.out.Typefaces;
import io.github.zongshu.pdf.sheet.Look;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.type.Piece;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.pdf.type.Style;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns words into spans, each character in a face that has it, and remembers what had to be replaced. */
final class Words {
    private final FontLibrary fonts;
    private final Set<FontRole> used = EnumSet.noneOf(FontRole.class);
    private final Set<Notice> notices = new LinkedHashSet<>();

    Words(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** What a reader of the document should know about its characters and fonts. */
    List<Notice> notices() {
        Set<Notice> all = new LinkedHashSet<>();
        used.forEach(role -> fonts.substitution(role).ifPresent(all::add));
        all.addAll(notices);
        return List.copyOf(all);
    }

    void add(Collection<Notice> more) {
        notices.addAll(more);
    }

    /**
     * Spans of a line.
     *
     * @param place where it stands in the report, for notices
     */
    List<Span> spans(List<Inline> line, TextLook look, String place) {
        List<Span> spans = new ArrayList<>();
        for (Inline inline : line) {
            switch (inline) {
                case Text text -> spans.add(new Span(pieces(text.text(), look.plain(), place), false));
                case Bound bound -> spans.add(new Span(pieces(bound.text(), look.bound(), place), true));
                case Emphasis emphasis -> spans.addAll(spans(emphasis.content(), strong(look), place));
            }
        }
        return spans;
    }

    private static TextLook strong(TextLook look) {
        return new TextLook(look.strong(), look.bound(), look.strong(), look.leading());
    }

    /** A span of plain words. */
    Span span(String text, Look look, String place) {
        return new Span(pieces(text, look, place), false);
    }

    /** A text in one look, cut where the face changes. Spaces need no glyph of their own and cut nothing. */
    List<Piece> pieces(String text, Look look, String place) {
        used.add(look.role());
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecialSpace(c)) {
                addRuns(pieces, words, look, place);
                pieces.add(new Piece(String.valueOf(c), style(look, fonts.face(look.role()))));
            } else {
                words.append(c);
            }
        }
        addRuns(pieces, words, look, place);
        return pieces;
    }

    private static boolean isSpecialSpace(char c) {
        return c != ' ' && (Character.isSpaceChar(c) || c == '\t');
    }

    private void addRuns(List<Piece> pieces, StringBuilder words, Look look, String place) {
        FontRuns runs = fonts.runs(look.role(), words.toString(), place);
        notices.addAll(runs.notices());
        for (FontRun run : runs.runs()) {
            pieces.add(new Piece(run.text(), style(look, run.face())));
        }
        words.setLength(0);
    }

    private static Style style(Look look, FontFace face) {
        return new Style(Typefaces.shared().of(face), look.size(), look.rgb(), look.tracking());
    }
}
