package io.github.zongshu.cli;

import io.github.zongshu.draft.NumberFinding;
import io.github.zongshu.draft.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The ways in which a draft is edited for the test of the draft check, each with what it does to numbers. */
final class DraftCases {
    private static final int EVERY = 5;
    private static final Map<String, String> OTHER_WORDS =
            Map.of("全年", "今年以来", "其中", "这里面", "共", "累计", "达到", "升至", "开展", "举办", "比上年", "较去年", "群众", "市民");

    private DraftCases() {}

    /** What an edit did to a number; the old text is empty for a new number, the new text for a deleted one. */
    record Change(String before, String after, Set<Outcome> outcomes) {
        private static final Set<Outcome> NUMBER = Set.of(Outcome.CHANGED, Outcome.CONTRADICTS);
        private static final Set<Outcome> UNIT = Set.of(Outcome.UNIT_CHANGED, Outcome.CONTRADICTS);
        private static final Set<Outcome> HEDGE = Set.of(Outcome.HEDGE_CHANGED, Outcome.CONTRADICTS);
        private static final Set<Outcome> GONE = Set.of(Outcome.DELETED);
        private static final Set<Outcome> NEW = Set.of(Outcome.UNKNOWN);

        boolean isToldBy(NumberFinding finding) {
            return outcomes.contains(finding.outcome())
                    && plain(finding.before()).contains(plain(before))
                    && plain(finding.after()).contains(plain(after));
        }

        /** Whether somebody is made to look at it, whatever is said of it. */
        boolean isNoticedBy(NumberFinding finding) {
            return finding.outcome().isAlarming()
                    && (after.isEmpty()
                            ? plain(finding.before()).contains(plain(before))
                            : plain(finding.after()).contains(plain(after)));
        }
    }

    /** An act of editing; says what it did to numbers. */
    interface Edit {
        List<Change> apply(DraftEdits draft) throws Exception;
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /** All acts by their names. */
    static Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        numbers(edits);
        sentences(edits);
        layouts(edits);
        return edits;
    }

    private static void numbers(Map<String, Edit> edits) {
        edits.put("nothing", draft -> List.of());
        edits.put("number raised", draft -> typed(draft.inProse(), DraftCases::raised, Change.NUMBER));
        edits.put("digits swapped", draft -> typed(draft.inProse(), DraftCases::swapped, Change.NUMBER));
        edits.put("digit lost", draft -> typed(draft.inProse(), DraftCases::shortened, Change.NUMBER));
        edits.put("scale changed", draft -> typed(draft.inProse(), text -> text.replace('万', '亿'), Change.UNIT));
        edits.put(
                "unit changed",
                draft -> typed(
                        draft.inProse(),
                        text -> text.replaceFirst("[件个家场]$", text.endsWith("件") ? "个" : "件"),
                        Change.UNIT));
        edits.put(
                "hedge dropped",
                draft -> typed(draft.inProse(), text -> text.replaceFirst("[余近]|以上$", ""), Change.HEDGE));
        edits.put("hedge added", draft -> typed(draft.inProse(), DraftCases::hedged, Change.HEDGE));
        edits.put("cell changed", draft -> typed(draft.inCells(), DraftCases::raised, Change.NUMBER));
        edits.put("cell swapped", draft -> typed(draft.inCells(), DraftCases::swapped, Change.NUMBER));
    }

    private static void sentences(Map<String, Edit> edits) {
        edits.put("row deleted", DraftCases::rowDeleted);
        edits.put("sentence deleted", DraftCases::sentenceDeleted);
        edits.put("sentence moved", DraftCases::sentenceMoved);
        edits.put("sentence doubled", DraftCases::sentenceDoubled);
        edits.put("sentence added", DraftCases::sentenceAdded);
        edits.put("tracked change", DraftCases::tracked);
        edits.put("tracked deletion", DraftCases::trackedDeletion);
        edits.put("full-width digits", draft -> {
            every(draft.inProse()).forEach(control -> DraftEdits.type(control, fullWidth(DraftEdits.text(control))));
            return List.of();
        });
        edits.put("numbers split into runs", draft -> {
            draft.inProse().forEach(draft::split);
            return List.of();
        });
        edits.put("split and raised", draft -> {
            List<Change> changes = typed(draft.inProse(), DraftCases::raised, Change.NUMBER);
            draft.inProse().forEach(draft::split);
            return changes;
        });
    }

    private static void layouts(Map<String, Edit> edits) {
        edits.put("rows reversed, cells changed", draft -> {
            draft.reverseRows();
            return typed(draft.inCells(), DraftCases::raised, Change.NUMBER);
        });
        edits.put("tables as text, cells changed", draft -> {
            List<Change> changes = typed(draft.inCells(), DraftCases::swapped, Change.NUMBER);
            draft.tablesToText();
            return changes;
        });
        edits.put("paragraphs joined, numbers changed", draft -> {
            List<Change> changes = typed(draft.inProse(), DraftCases::raised, Change.NUMBER);
            draft.joinParagraphs();
            return changes;
        });
        edits.put("reworded", draft -> {
            draft.reword(OTHER_WORDS);
            return List.of();
        });
        edits.put("reworded, numbers changed", draft -> {
            draft.reword(OTHER_WORDS);
            return typed(draft.inProse(), DraftCases::swapped, Change.NUMBER);
        });
        edits.put("in text boxes, numbers changed", draft -> {
            List<Change> changes = typed(draft.inProse(), DraftCases::raised, Change.NUMBER);
            draft.proseParagraphs().forEach(draft::box);
            return changes;
        });
        edits.put("all at once", draft -> {
            List<Change> changes = new ArrayList<>(typed(draft.inProse(), DraftCases::raised, Change.NUMBER));
            changes.addAll(typed(draft.inCells(), DraftCases::swapped, Change.NUMBER));
            draft.reword(OTHER_WORDS);
            sentenceMoved(draft);
            draft.joinParagraphs();
            draft.reverseRows();
            return changes;
        });
    }

    private static List<Element> every(List<Element> controls) {
        List<Element> some = new ArrayList<>();
        for (int i = 0; i < controls.size(); i += EVERY) {
            some.add(controls.get(i));
        }
        return some;
    }

    /** Types over some of the numbers that the hand can change in its way. */
    private static List<Change> typed(List<Element> controls, UnaryOperator<String> hand, Set<Outcome> outcomes) {
        List<Element> able = controls.stream()
                .filter(control -> !hand.apply(DraftEdits.text(control)).equals(DraftEdits.text(control)))
                .toList();
        List<Change> changes = new ArrayList<>();
        for (Element control : every(able)) {
            String before = DraftEdits.text(control);
            String after = hand.apply(before);
            DraftEdits.type(control, after);
            changes.add(new Change(before, after, outcomes));
        }
        return changes;
    }

    /** The last digit is one more. */
    private static String raised(String text) {
        Matcher digit = Pattern.compile("[0-9](?=[^0-9]*$)").matcher(text);
        return digit.replaceFirst(last -> String.valueOf((Integer.parseInt(last.group()) + 1) % 10));
    }

    /** The first two digits that differ change places. */
    private static String swapped(String text) {
        Matcher digits = Pattern.compile("([1-9])([1-9])").matcher(text);
        while (digits.find()) {
            if (!digits.group(1).equals(digits.group(2))) {
                return text.substring(0, digits.start())
                        + digits.group(2)
                        + digits.group(1)
                        + text.substring(digits.end());
            }
        }
        return text;
    }

    private static String shortened(String text) {
        return text.replaceFirst("([0-9])[0-9](?=[^0-9.]*$)", "$1");
    }

    /** 近 before a bare number, which is no hedge that it has. */
    private static String hedged(String text) {
        return text.matches("[0-9]+[^0-9余多万亿%.]+") ? "近" + text : text;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static List<Change> gone(Stream<Element> controls) {
        return controls.map(control -> new Change(DraftEdits.text(control), "", Change.GONE))
                .toList();
    }

    private static List<Change> rowDeleted(DraftEdits draft) {
        List<Element> cells = draft.inCells();
        if (cells.isEmpty()) {
            return List.of();
        }
        Element row = DraftEdits.above(cells.get(cells.size() / 2), "tr").orElseThrow();
        List<Change> changes = gone(DraftEdits.all(row, "sdt").stream());
        row.getParentNode().removeChild(row);
        return changes;
    }

    private static Element middle(DraftEdits draft) {
        List<Element> controls = draft.inProse();
        return controls.get(controls.size() / 2);
    }

    private static Stream<Element> controls(List<Node> pieces) {
        return pieces.stream()
                .filter(piece -> "sdt".equals(piece.getLocalName()))
                .map(Element.class::cast);
    }

    private static List<Change> sentenceDeleted(DraftEdits draft) {
        List<Node> sentence = draft.sentence(middle(draft));
        List<Change> changes = gone(controls(sentence));
        DraftEdits.remove(sentence);
        return changes;
    }

    private static Element lastParagraph(DraftEdits draft) {
        return DraftEdits.above(draft.inProse().getLast(), "p").orElseThrow();
    }

    private static List<Change> sentenceMoved(DraftEdits draft) {
        List<Node> sentence = draft.sentence(middle(draft));
        DraftEdits.remove(sentence);
        DraftEdits.append(lastParagraph(draft), sentence);
        return List.of();
    }

    private static List<Change> sentenceDoubled(DraftEdits draft) {
        DraftEdits.append(lastParagraph(draft), DraftEdits.copies(draft.sentence(middle(draft))));
        return List.of();
    }

    private static List<Change> sentenceAdded(DraftEdits draft) {
        draft.append(lastParagraph(draft), "另外新栽行道树7351株，惠及沿街商铺429户。");
        return List.of(new Change("", "7351株", Change.NEW), new Change("", "429户", Change.NEW));
    }

    private static List<Change> tracked(DraftEdits draft) {
        List<Change> changes = new ArrayList<>();
        for (Element control : every(draft.inProse())) {
            String before = DraftEdits.text(control);
            String after = raised(before);
            if (!after.equals(before)) {
                draft.typeTracked(control, after);
                changes.add(new Change(before, after, Change.NUMBER));
            }
        }
        return changes;
    }

    private static List<Change> trackedDeletion(DraftEdits draft) {
        List<Node> sentence = draft.sentence(middle(draft));
        List<Change> changes = gone(controls(sentence));
        draft.removeTracked(sentence);
        return changes;
    }
}
