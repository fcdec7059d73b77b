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
                yield second > below ? QuantityReader.Unit.between(text, at, second) : first;
            }
            case '(' -> {
                int other = word(text, end + 1).end();
                boolean closed = other > end + 1 && text.at(other) == ')' && Glyph.isHan(text.at(end + 1));
                yield closed ? QuantityReader.Unit.between(text, at, other + 1) : first;
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
                : new QuantityReader.Unit(hit.get().meaning().word(), end);
    }

    /** Whether no list has the word or its first part. */
    boolean isUnknown(MeasureWord word) {
        return at(ScanText.ofClean(word.text()), 0).end() < word.text().length();
    }

    /** What is known of a measure word found here: of its first part if it has several. */
    Measure measure(MeasureWord word) {
        Optional<Measure> known = lexicon.measure(word);
        return known.isPresent() ? known.get() : compound(word);
    }

    private Measure compound(MeasureWord word) {
        String text = word.text();
        int part = Math.max(text.indexOf('/'), text.indexOf('('));
        Measure unknown = new Measure(word, MentionKind.COUNT, false, Optional.empty());
        Measure first = part > 0
                ? lexicon.measure(new MeasureWord(text.substring(0, part))).orElse(unknown)
                : unknown;
        return first.equals(unknown) || text.charAt(part) != '/'
                ? first
                : new Measure(word, MentionKind.RATE, first.arabicOnly(), Optional.empty());
    }
}
