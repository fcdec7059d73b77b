package io.github.zongshu.draft;

import io.github.zongshu.draft.NumberFinding.Spot;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts into words what became of the numbers of a draft. */
final class FindingWriter {
    private static final Message NOWHERE = new Message("文稿", "the draft");

    /** How much nearer a metric is that has the unit or the value of a number, beside words in common (0 to 1). */
    private static final double SAME_UNIT = 0.5;

    private static final double SAME_VALUE = 1;
    private static final double NEAR = 0.8;

    private final Draft returned;
    private final Contradictions contradictions;

    FindingWriter(Draft returned, Contradictions contradictions) {
        this.returned = returned;
        this.contradictions = contradictions;
    }

    /** A number that is still there. */
    NumberFinding there(Outcome outcome, Figure old, Figure now) {
        String reference = old.reference();
        List<Message> against = outcome.isAlarming() ? contradictions.of(reference) : List.of();
        String label = contradictions.label(reference);
        return new NumberFinding(
                against.isEmpty() ? outcome : Outcome.CONTRADICTS,
                reference,
                label,
                old.text(),
                now.text(),
                spot(now.passage(), now.start(), now.end()),
                words(outcome, label, old.text(), now.text()),
                against);
    }

    private static Message words(Outcome outcome, String label, String before, String after) {
        return switch (outcome) {
            case INTACT -> new Message("“" + label + "”仍是" + before, "\"" + label + "\" is still " + before);
            case MOVED ->
                new Message("“" + label + "”" + before + "移了位置", "\"" + label + "\" " + before + " has moved");
            case DELETED -> new Message("“" + label + "”" + before + "删去了", "\"" + label + "\" " + before + " is gone");
            case HEDGE_CHANGED ->
                new Message(
                        "“" + label + "”由" + before + "改为" + after + "：限定词变了，说的已不是同一个范围",
                        "\"" + label + "\" was " + before + ", is " + after
                                + ": the hedge changed, and with it the meaning");
            case UNIT_CHANGED ->
                new Message(
                        "“" + label + "”由" + before + "改为" + after + "：单位变了",
                        "\"" + label + "\" was " + before + ", is " + after + ": the unit changed");
            case CHANGED, CONTRADICTS, UNKNOWN ->
                new Message(
                        "“" + label + "”由" + before + "改为" + after,
                        "\"" + label + "\" was " + before + ", is " + after);
        };
    }

    /** A number that is not there any more; told at the nearest passage that is left. */
    NumberFinding deleted(Figure old, int passage) {
        String label = contradictions.label(old.reference());
        return new NumberFinding(
                Outcome.DELETED,
                old.reference(),
                label,
                old.text(),
                "",
                spot(passage, 0, 0),
                words(Outcome.DELETED, label, old.text(), ""),
                List.of());
    }

    /** A number that came from nowhere. */
    NumberFinding unknown(Figure now) {
        Optional<Map.Entry<String, String>> nearest = nearest(now);
        String zh = nearest.map(entry -> "；最接近的指标是“" + entry.getValue() + "”（" + entry.getKey() + "）" + worth(entry))
                .orElse("；没有相近的指标");
        String en = nearest.map(entry ->
                        "; the nearest metric is \"" + entry.getValue() + "\" (" + entry.getKey() + ") " + worth(entry))
                .orElse("; no metric is near");
        return new NumberFinding(
                Outcome.UNKNOWN,
                nearest.map(Map.Entry::getKey).orElse(""),
                nearest.map(Map.Entry::getValue).orElse(""),
                "",
                now.text(),
                spot(now.passage(), now.start(), now.end()),
                new Message("“" + now.text() + "”背后没有指标" + zh, "no metric stands behind \"" + now.text() + "\"" + en),
                List.of());
    }

    private String worth(Map.Entry<String, String> entry) {
        return contradictions.value(entry.getKey()).map(Value::text).orElse("");
    }

    private Optional<Map.Entry<String, String>> nearest(Figure now) {
        Line line = Line.around(returned, List.of(now)).getFirst();
        Map<String, Integer> noun = Letters.pairs(now.noun());
        return contradictions.labels().stream()
                .max(Comparator.comparingDouble(entry -> nearness(entry, now, noun, line)))
                .filter(entry -> nearness(entry, now, noun, line) >= NEAR);
    }

    private double nearness(Map.Entry<String, String> entry, Figure now, Map<String, Integer> noun, Line line) {
        Map<String, Integer> label = Letters.pairs(entry.getValue());
        double words = Math.max(Letters.within(label, line.pairs()), Letters.likeness(label, noun));
        Optional<Quantity> theirs = contradictions.value(entry.getKey()).map(Value::quantity);
        Optional<Quantity> ours = now.quantity();
        if (theirs.isEmpty() || ours.isEmpty()) {
            return words;
        }
        boolean unit = theirs.get().unit().equals(ours.get().unit());
        boolean value = theirs.get().value().compareTo(ours.get().value()) == 0;
        return words + (unit ? SAME_UNIT : 0) + (unit && value ? SAME_VALUE : 0);
    }

    private Spot spot(int passage, int start, int end) {
        Message place = passage < 0 ? NOWHERE : returned.passages().get(passage).place();
        return new Spot(passage, start, end, place);
    }
}
