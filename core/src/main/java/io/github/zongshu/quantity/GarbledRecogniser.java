package io.github.zongshu.quantity;

import io.github.zongshu.message.Message;
import java.util.Optional;

/** Recognises figures whose digits are lost: 多余万名, 达余万元, 增长%. They are reported, never guessed at. */
final class GarbledRecogniser implements Recogniser {
    private final Lexicon lexicon;

    GarbledRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        return switch (text.charAt(at)) {
            case '余', '多' -> remainder(text, at).or(() -> skip(text, at));
            case '%' ->
                isPercentWithoutNumber(text, at) ? lost(text, at, at + 1, MeasureWord.PERCENT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A run of 余 is looked at once. */
    private static Optional<Finding> skip(ScanText text, int at) {
        int end = at;
        while (Glyph.remainder(text.at(end))) {
            end++;
        }
        return end > at + 1 ? Optional.of(new Finding.Skip(end)) : Optional.empty();
    }

    /** 余 or 多 with 万 or 亿 and a measure word behind, and no digit before. */
    private Optional<Finding> remainder(ScanText text, int at) {
        int end = at;
        while (Glyph.remainder(text.at(end))) {
            end++;
        }
        int power = end;
        while (Glyph.power(text.at(end)) >= 4) {
            end++;
        }
        int unit = end;
        boolean powers = end > power && text.at(end) != '一';
        boolean digitBefore =
                Glyph.isDigit(text.at(at - 1)) || Glyph.isHanNumeral(text.at(at - 1)) || text.at(at - 1) == '几';
        return powers && !digitBefore
                ? lexicon.measure(text, unit)
                        .filter(hit -> power - at > 1 || !"众很许太诸更最繁够至颇".contains(String.valueOf(text.at(at - 1))))
                        .flatMap(hit -> lost(
                                text, at, unit + hit.length(), hit.meaning().word()))
                : Optional.empty();
    }

    private static boolean isPercentWithoutNumber(ScanText text, int at) {
        char before = text.at(at - 1);
        return Glyph.isHan(before) && !Glyph.isHanNumeral(before) && "余多几".indexOf(before) < 0;
    }

    private static Optional<Finding> lost(ScanText text, int start, int end, MeasureWord unit) {
        String found = text.slice(start, end);
        Message problem =
                new Message("“" + found + "”缺少数字，请查对原文", "\"" + found + "\" has lost its digits; check the source");
        return Optional.of(new Finding.Figure(start, end, MentionKind.GARBLED, new Content.Lost(problem, unit)));
    }
}
