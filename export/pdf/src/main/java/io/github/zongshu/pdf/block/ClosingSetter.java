package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.OfficialSheet;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** 附件说明, 署名, 成文日期, 附注 (GB/T 9704-2012, 7.3.4 to 7.3.6). */
final class ClosingSetter {
    private static final double EM = OfficialSheet.EM;
    private static final double INDENT = 2 * EM;
    /** What stays free right of the date: below a seal (7.3.5.1), and without one (7.3.5.2). */
    private static final double RIGHT_OF_SEALED = 4 * EM;

    private static final double RIGHT_OF_UNSEALED = 2 * EM;
    /** Empty lines above the signature: a seal reaches up from it to the last line of the text. */
    private static final int ABOVE_SEALED = 2;

    private final Galley galley;

    ClosingSetter(Galley galley) {
        this.galley = galley;
    }

    List<Strip> set(Closing closing, Spot spot) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < closing.attachments().size(); i++) {
            List<Strip> lines = attachment(closing, i, spot);
            strips.add(i == 0 ? lines.get(0).below(1).kept() : lines.get(0).kept());
            lines.stream().skip(1).map(Strip::kept).forEach(strips::add);
        }
        List<Strip> signature = signature(closing, spot);
        if (!signature.isEmpty()) {
            strips.add(signature.get(0).below(closing.sealed() ? ABOVE_SEALED : 1));
            strips.addAll(signature.subList(1, signature.size()));
        }
        if (!closing.note().isEmpty()) {
            strips.addAll(OfficialTextSetter.lines(galley.text(
                    spot,
                    Tag.Role.P,
                    Text.line(closing.note()),
                    Voice.BODY,
                    new Measure(spot.width(), INDENT, 0, Alignment.LEFT))));
        }
        return strips;
    }

    /** Numbers stand below numbers, and lines after the first begin below the first character of the title. */
    private List<Strip> attachment(Closing closing, int index, Spot spot) {
        TextLook look = galley.sheet().look(Voice.BODY);
        double prefix = Closing.ATTACHMENTS.length() * EM;
        List<Inline> number = Text.line(closing.label(index));
        List<Span> spans = new ArrayList<>();
        if (index == 0) {
            spans.addAll(galley.words().spans(Text.line(Closing.ATTACHMENTS), look, spot.place()));
        }
        List<Span> numbered = galley.words().spans(number, look, spot.place());
        spans.addAll(numbered);
        spans.addAll(galley.words().spans(closing.attachments().get(index), look, spot.place()));
        double first = INDENT + (index == 0 ? 0 : prefix);
        double rest = INDENT + prefix + (number.isEmpty() ? 0 : Typesetter.width(numbered));
        Measure measure = new Measure(spot.width(), first, rest, Alignment.LEFT);
        return OfficialTextSetter.lines(galley.set(spot.parent().add(Tag.Role.P), spans, look, measure));
    }

    private List<Strip> signature(Closing closing, Spot spot) {
        List<SetText> names =
                closing.signatories().stream().map(name -> text(name, spot)).toList();
        SetText date = text(closing.date(), spot);
        double widest = names.stream().mapToDouble(SetText::width).max().orElse(0);
        List<Strip> strips = new ArrayList<>();
        for (SetText name : names) {
            double x = closing.sealed()
                    ? middle(spot, widest, date.width()) - name.width() / 2
                    : nameLeft(spot, widest, date.width());
            strips.addAll(moved(name, x));
        }
        double x = closing.sealed()
                ? middle(spot, widest, date.width()) - date.width() / 2
                : nameLeft(spot, widest, date.width()) + INDENT;
        strips.addAll(moved(date, x));
        List<Strip> kept = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            kept.add(i + 1 < strips.size() ? strips.get(i).kept() : strips.get(i));
        }
        return kept;
    }

    /** The date is four characters in from the right, who signs in the middle above it; a long name pushes both to the left. */
    private static double middle(Spot spot, double name, double date) {
        double right = Math.min(RIGHT_OF_UNSEALED, (spot.width() - name) / 2);
        return spot.width() - Math.max(RIGHT_OF_SEALED + date / 2, right + name / 2);
    }

    /** Who signs is two characters in from the right, the date begins two characters further; a long date pushes both. */
    private static double nameLeft(Spot spot, double name, double date) {
        return Math.max(0, spot.width() - RIGHT_OF_UNSEALED - Math.max(name, INDENT + date));
    }

    private SetText text(String words, Spot spot) {
        return galley.text(spot, Tag.Role.P, Text.line(words), Voice.BODY, new Measure(spot.width(), Alignment.LEFT));
    }

    private static List<Strip> moved(SetText text, double x) {
        return OfficialTextSetter.lines(text).stream()
                .map(strip -> Strip.of(1, (canvas, box) -> strip.painter().paint(canvas, box.moved(x, 0))))
                .toList();
    }
}
