package io.github.zongshu.quantity;

import java.util.Optional;

/** Finds the measure word behind a number of running text: a known one, alone or as 公里/小时 or 条(篇). */
final class ScanUnits implements QuantityReader.Units {
    private final Lexicon lexicon;

    ScanUnits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public QuantityReader.Unit at(ScanText text, int at) {
        int from = text.at(at) == ' ' && !Glyph.isHan(text.at(at + 1)) ? at + 1 : at;
        QuantityReader.Unit first = word(text, from);
        int end = first.end();
        if (end == from) {
            return QuantityReader.Unit.none(at);
        }
        return switch (text.at(end)) {
            case '/' -> {
                // 0.42吨/万元
                int below = Glyph.power(text.at(end + 1)) > 1 ? end + 2 : end + 1;
                int second = word(text, below).end();
                yield second > below ? compound(text, from, second, first.measure()) : first;
            }
            case '(' -> {
                int other = word(text, end + 1).end();
                boolean closed = other > end + 1 && text.at(other) == ')' && Glyph.isHan(text.at(end + 1));
                yield closed ? compound(text, from, other + 1, first.measure()) : first;
            }
            default -> first;
        };
    }

    /** A measure word of the lexicon; Latin ones must not run on into other letters. */
    private QuantityReader.Unit word(ScanText text, int at) {
        Optional<WordTree.Hit<Measure>> hit = lexicon.measure(text, at);
        if (hit.isEmpty()) {
            return QuantityReader.Unit.none(at);
        }
        int end = at + hit.get().length();
        char next = text.at(end);
        boolean runsOn = Glyph.isLatin(text.at(end - 1)) && (Glyph.isLatin(next) || Glyph.isDigit(next));
        return runsOn
                ? QuantityReader.Unit.none(at)
                : new QuantityReader.Unit(hit.get().meaning(), end);
    }

    /** Whether no list has the word or its first part. */
    boolean isUnknown(MeasureWord word) {
        return at(ScanText.ofClean(word.text()), 0).end() < word.text().length();
    }

    /** A measure word of two parts: of 公里/小时 a rate, of 条(篇) what the first part is; unless a list has the whole. */
    private QuantityReader.Unit compound(ScanText text, int at, int end, Measure first) {
        MeasureWord word = new MeasureWord(text.slice(at, end));
        MentionKind kind = word.text().indexOf('/') > 0 ? MentionKind.RATE : first.kind();
        Measure parts = new Measure(word, kind, first.arabicOnly(), Optional.empty());
        return new QuantityReader.Unit(lexicon.measure(word).orElse(parts), end);
    }
}
