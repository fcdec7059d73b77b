package io.github.zongshu.quantity;

/**
 * The safety net of every style that rewrites numbers: what is printed must read as the same measure word and leave possible
 * whatever the quantity did. A rewording that would be read otherwise, or not at all, is dropped: 二十几个 may not be 20, as
 * 20几个 may, and 三万至余十万 is nothing.
 */
final class ReadBack {
    private ReadBack() {}

    /** {@code reworded} if it reads as no less than {@code q}; otherwise {@code q} as it was written. */
    static Quantity checked(Quantity q, Quantity reworded) {
        return reworded.equals(q) || statesNoMore(ScanText.ofClean(reworded.toString()), q) ? reworded : q;
    }

    /** The measure word is given, so one that no lexicon has is no hindrance. */
    private static boolean statesNoMore(ScanText text, Quantity q) {
        String unit = q.unit().text();
        QuantityReader reader = new QuantityReader(
                Lexicon.standard(),
                (chars, at) -> chars.startsWith(unit, at)
                        ? QuantityReader.Unit.unlisted(chars, at, at + unit.length())
                        : QuantityReader.Unit.none(at));
        return reader.read(text, QuantityParser.numeralStart(text))
                .filter(found -> found.start() == 0 && found.end() == text.length())
                .map(QuantityReader.Reading::quantity)
                .filter(read -> read.unit().equals(q.unit()) && read.interval().encloses(q.interval()))
                .isPresent();
    }
}
