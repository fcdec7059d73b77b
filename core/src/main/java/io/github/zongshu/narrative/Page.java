package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Fragment.Declared;
import io.github.zongshu.narrative.Fragment.Insertion;
import io.github.zongshu.narrative.Fragment.Literal;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.MentionScanner;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One prose laid out for the checks: its literal text with one sign for each insertion and for each character of declared words, so
 * that nothing beside them joins them to a number; where each sign stands in the template; and the figures that it states.
 */
final class Page {
    /** Stands for an insertion. */
    static final char SLOT = '\uFFFC';

    /** Stands for a character of declared words. */
    static final char BLANKED = '\uFFFD';

    private static final Pattern TITLE = Pattern.compile("《[^《》]*》");
    private static final Pattern QUOTATION = Pattern.compile("“[^“”]*”");
    private static final int FARTHEST = 40;
    private static final MentionScanner SCANNER = MentionScanner.standard();

    private final String template;
    private final StringBuilder drawn = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final String text;
    private final List<Mention> mentions;
    private final BitSet titles;
    private final BitSet quotations;

    /**
     * An insertion in its place.
     *
     * @param at where its sign stands in {@link #text()}
     * @param expression what is inserted
     * @param wording what it prints; empty if that cannot be told, which the campaign's rules report
     */
    record Slot(int at, Expression expression, Optional<Wording> wording) {
        Optional<Value> number() {
            return wording.flatMap(Wording::number);
        }

        /** The number, if no word of the insertion's own stands before it. */
        Optional<Value> bareNumber() {
            return wording.filter(w -> w.words().isEmpty()).flatMap(Wording::number);
        }

        boolean calls(Function function) {
            return expression instanceof Expression.Call call && call.function() == function;
        }
    }

    private Page(String template, java.util.function.Function<Insertion, Optional<Wording>> values, Pattern literals) {
        this.template = template;
        for (ProseReader.Piece piece : ProseReader.read(template)) {
            switch (piece.fragment()) {
                case Literal literal -> literal(literal.text(), piece.places());
                case Declared declared -> blank(declared.text().length(), piece.start());
                case Insertion insertion -> {
                    slots.add(new Slot(drawn.length(), insertion.expression(), values.apply(insertion)));
                    append(SLOT, piece.start());
                }
            }
        }
        places.add(template.length());
        this.text = literals.matcher(drawn)
                .replaceAll(
                        match -> String.valueOf(BLANKED).repeat(match.group().length()));
        this.mentions = SCANNER.scan(text);
        this.titles = inside(TITLE);
        this.quotations = inside(QUOTATION);
    }

    static Page of(
            String template, java.util.function.Function<Insertion, Optional<Wording>> values, Pattern literals) {
        return new Page(template, values, literals);
    }

    private BitSet inside(Pattern marks) {
        BitSet inside = new BitSet();
        Matcher matcher = marks.matcher(text);
        while (matcher.find()) {
            inside.set(matcher.start(), matcher.end());
        }
        return inside;
    }

    private void literal(String words, List<Integer> at) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            append(c == SLOT || c == BLANKED ? '□' : c, at.get(i));
        }
    }

    private void blank(int length, int place) {
        for (int i = 0; i < length; i++) {
            append(BLANKED, place);
        }
    }

    private void append(char c, int place) {
        drawn.append(c);
        places.add(place);
    }

    String text() {
        return text;
    }

    /** Whether a character stands inside 《》. */
    boolean isInTitle(int at) {
        return titles.get(at);
    }

    /** Whether a character stands inside “”. */
    boolean isInQuotation(int at) {
        return quotations.get(at);
    }

    List<Slot> slots() {
        return slots;
    }

    /** The figures of the literal text. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Where a character of the text stands in the template. */
    int place(int at) {
        return places.get(at);
    }

    /** The match of a pattern that ends right before a place; its groups tell which words. */
    Optional<Matcher> before(int at, Pattern endingHere) {
        Matcher matcher = endingHere.matcher(text).region(Math.max(0, at - FARTHEST), at);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a pattern matches right behind a place. */
    boolean after(int at, Pattern startingHere) {
        return startingHere.matcher(text).region(at, text.length()).lookingAt();
    }

    /** A stretch of the template: from the character at {@code start} up to the one at {@code end}. */
    String excerpt(int start, int end) {
        return template.substring(places.get(start), places.get(end));
    }

    void remark(RemarkKind kind, int start, int end, Message message, Message suggestion) {
        remarks.add(new Remark(kind, places.get(start), excerpt(start, end), message, suggestion));
    }

    List<Remark> remarks() {
        return remarks;
    }
}
