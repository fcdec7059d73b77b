package io.github.zongshu.quantity;

import java.util.Optional;

/** Finds the measure word behind a number of running text: a known one, alone or as 公里/小时 or 条(篇). */
final class ScanUnits implements QuantityReader.Units {
    private final Lexicon lexicon;

    ScanUnits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public int end(ScanText text, int at) {
        int from = text.at(at) == ' ' && !Glyph.isHan(text.at(at + 1)) ? at + 1 : at;
        int end = word(text, from);
        if (end == from) {
            return at;
        }
        // 0.42吨/万元
        int below = Glyph.power(text.at(end + 1)) > 1 ? end + 2 : end + 1;
        int second = text.at(end) == '/' ? word(text, below) : end;
        if (second > below) {
            return second;
        }
        if (text.at(end) == '(') {
            int other = word(text, end + 1);
            return other > end + 1 && text.at(other) == ')' && Glyph.isHan(text.at(end + 1)) ? other + 1 : end;
        }
        return end;
    }

    /** The end of a measure word; Latin ones must not run on into other letters. */
    private int word(ScanText text, int at) {
        int end = lexicon.measure(text, at).map(hit -> at + hit.length()).orElse(at);
        char last = text.at(end - 1);
        char next = text.at(end);
        boolean runsOn = end > at && Glyph.isLatin(last) && (Glyph.isLatin(next) || Glyph.isDigit(next));
        return runsOn ? at : end;
    }

    /** Whether no list has the word or its first part. */
    boolean isUnknown(MeasureWord word) {
        return end(ScanText.ofClean(word.text()), 0) < word.text().length();
    }

    /** What is known of a measure word found here: of its first part if it has several. */
    Measure measure(MeasureWord word) {
        String text = word.text();
        int part = Math.max(text.indexOf('/'), text.indexOf('('));
        return lexicon.measure(word)
                .or(() -> part > 0
                        ? lexicon.measure(new MeasureWord(text.substring(0, part)))
                                .map(m -> text.charAt(part) == '/'
                                        ? new Measure(word, MentionKind.RATE, m.arabicOnly(), Optional.empty())
                                        : m)
                        : Optional.empty())
                .orElseGet(() -> new Measure(word, MentionKind.COUNT, false, Optional.empty()));
    }
}
