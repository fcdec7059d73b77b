package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds every figure that a running text states: counts, money, percentages, ranks, dates, spans of time, with what they measure;
 * and leaves alone what only looks like a figure (四史, 第一书记, 12345热线, 〔2021〕12号). One pass; the time grows with the length
 * of the text. Copes with copied text: full-width digits, blanks around digits, broken lines, pinyin in brackets, Traditional
 * characters.
 *
 * <pre>{@code
 * for (Mention mention : MentionScanner.standard().scan("办结实事1.13万余件")) {
 *     mention.noun();    // 实事
 *     mention.content(); // Amount of 1.13万余件
 * }
 * }</pre>
 *
 * <p>Immutable; may be used by several threads.
 */
public final class MentionScanner {
    private static final String ORDERS = "第首0123456789";
    private static final String RANKS = "前靠率唯最之";
    private static final String LOSSES = "余多%";
    private static final String SIGNS = "-负±¥$€£几";

    /** The set of the first recogniser alone. */
    private static final int EXPRESSIONS = 1;

    private final Lexicon lexicon;
    private final Narration narration;
    /** Sets of recognisers, each in the order in which they are asked. */
    private final Recogniser[][] sets;
    /** For each character, the index of the set that may have something to say where it stands; 0 for none. */
    private final byte[] asked = new byte[Character.MAX_VALUE + 1];
    /** The characters at which some recogniser is asked. */
    private final CharClass candidates;

    private MentionScanner(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.narration = new Narration(lexicon);
        List<Recogniser> all = List.of(
                new ExpressionRecogniser(lexicon),
                new OrderRecogniser(lexicon),
                new RankRecogniser(),
                new GarbledRecogniser(lexicon),
                new NumberRecogniser(lexicon));
        this.sets = IntStream.range(0, 1 << all.size())
                .mapToObj(set -> IntStream.range(0, all.size())
                        .filter(i -> (set >> i & 1) != 0)
                        .mapToObj(all::get)
                        .toArray(Recogniser[]::new))
                .toArray(Recogniser[][]::new);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean number = Glyph.isDigit(c) || Glyph.isLatin(c) || Glyph.isHanNumeral(c) || SIGNS.indexOf(c) >= 0;
            asked[c] = (byte) ((lexicon.startsExpression(c) ? EXPRESSIONS : 0)
                    + (ORDERS.indexOf(c) >= 0 ? 2 : 0)
                    + (RANKS.indexOf(c) >= 0 ? 4 : 0)
                    + (LOSSES.indexOf(c) >= 0 ? 8 : 0)
                    + (number ? 16 : 0));
        }
        this.candidates = CharClass.where(c -> asked[c] != 0);
    }

    /** A scanner with the standard lexicon. */
    public static MentionScanner standard() {
        return with(Lexicon.standard());
    }

    /** A scanner with a lexicon of your own. */
    public static MentionScanner with(Lexicon lexicon) {
        return new MentionScanner(lexicon);
    }

    /** Every mention, in the order of the text, without overlap. Offsets count UTF-16 units of {@code text} as given. */
    public List<Mention> scan(String text) {
        ScanText clean = ScanText.of(text);
        return narration.mentions(clean, figures(clean));
    }

    private List<Finding.Figure> figures(ScanText text) {
        List<Finding.Figure> figures = new ArrayList<>();
        int end = text.length();
        int floor = 0;
        int next;
        for (int at = text.first(candidates, 0, end); at < end; at = text.first(candidates, next, end)) {
            next = at + 1;
            int set = asked[text.charAt(at)];
            if ((set & EXPRESSIONS) != 0 && !lexicon.mayBeginExpression(text, at)) {
                set -= EXPRESSIONS;
            }
            if (set != 0) {
                Optional<Finding> finding = look(sets[set], text, at);
                if (finding.isPresent()) {
                    next = Math.max(next, finding.get().end());
                    if (finding.get() instanceof Finding.Figure figure && figure.end() > floor) {
                        figures.add(figure.start() < floor ? figure.from(at) : figure);
                        floor = figure.end();
                    }
                }
            }
        }
        return figures;
    }

    private static Optional<Finding> look(Recogniser[] recognisers, ScanText text, int at) {
        for (Recogniser recogniser : recognisers) {
            Optional<Finding> finding = recogniser.look(text, at);
            if (finding.isPresent()) {
                return finding;
            }
        }
        return Optional.empty();
    }
}
