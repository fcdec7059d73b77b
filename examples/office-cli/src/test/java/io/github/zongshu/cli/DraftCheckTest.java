package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.draft.Draft;
import io.github.zongshu.draft.DraftCheck;
import io.github.zongshu.draft.NumberFinding;
import io.github.zongshu.draft.Outcome;
import io.github.zongshu.draft.Review;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.draft.WordDraft;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The draft check on drafts that are edited by program in known ways, and by LibreOffice: which changes it finds, and which it sees
 * where there are none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DraftCheckTest {
    private static final List<String> CAMPAIGNS = List.of("hengyang-2021", "hotline-2024");
    private static final List<Profile> PROFILES = List.of(Profile.BRIEF, Profile.REVIEW);
    private static final int EVERY = 5;

    @TempDir
    private static Path folder = Path.of("");

    private final Map<String, Source> sources = new LinkedHashMap<>();

    private static final Map<String, String> OTHER_WORDS =
            Map.of("全年", "今年以来", "其中", "这里面", "共", "累计", "达到", "升至", "开展", "举办", "比上年", "较去年", "群众", "市民");

    /** A document as it left the office. */
    private record Source(Campaign campaign, List<Draft> originals, Path document) {}

    /** What an edit did to a number; the old text is empty for a new number, the new text for a deleted one. */
    private record Change(String before, String after, Set<Outcome> outcomes) {
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
    private interface Edit {
        List<Change> apply(DraftEdits draft) throws Exception;
    }

    /** What became of the marks by which numbers are found. */
    private enum Marks {
        KEPT,
        BOOKMARKS_ONLY,
        TAGS_ONLY,
        STRIPPED,
        PASTED
    }

    /** Counts over many drafts. */
    private static final class Tally {
        private int drafts;
        private int changes;
        private int found;
        private int alarms;
        private int numbers;
        private final List<String> missed = new ArrayList<>();
        private final List<String> falseAlarms = new ArrayList<>();

        void add(String name, List<Change> expected, Review review, boolean exactly) {
            drafts++;
            changes += expected.size();
            numbers += review.findings().size();
            List<NumberFinding> alarming = new ArrayList<>(review.alarms());
            alarms += alarming.size();
            for (Change change : expected) {
                NumberFinding told = alarming.stream()
                        .filter(finding -> exactly ? change.isToldBy(finding) : change.isNoticedBy(finding))
                        .findFirst()
                        .orElse(null);
                if (told == null) {
                    missed.add(name + ": " + change);
                } else {
                    found++;
                    alarming.remove(told);
                }
            }
            // A number that was taken for another is told twice, as gone and as new: one of the two is no false alarm.
            alarming.removeIf(finding -> expected.stream()
                    .anyMatch(change -> !exactly
                            && finding.outcome() == Outcome.DELETED
                            && plain(finding.before()).contains(plain(change.before))));
            alarming.forEach(finding -> falseAlarms.add(
                    name + ": " + finding.outcome() + " " + finding.message().zh()));
        }

        double foundRate() {
            return (double) found / changes;
        }

        double falseRate() {
            return (double) falseAlarms.size() / alarms;
        }

        @Override
        public String toString() {
            return drafts + " drafts, " + numbers + " numbers, " + changes + " changes, " + found + " found, "
                    + falseAlarms.size() + " false of " + alarms + " alarms";
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private Source source(String campaign, Profile profile) throws Exception {
        String key = campaign + " " + profile.id();
        Source known = sources.get(key);
        if (known == null) {
            Campaign read = CampaignFiles.read(Documents.EXAMPLES.resolve(campaign + ".yaml"));
            List<Draft> originals = new ArrayList<>();
            Path document = folder.resolve(key + ".docx");
            for (Profile each : Profile.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new DocxWriter().write(each.compose(read), out);
                originals.add(WordDraft.read(out.toByteArray()).draft());
                if (each == profile) {
                    Files.write(document, out.toByteArray());
                }
            }
            known = new Source(read, originals, document);
            sources.put(key, known);
        }
        return known;
    }

    private static Review check(Source source, byte[] edited) throws Exception {
        return DraftCheck.of(
                source.campaign, source.originals, WordDraft.read(edited).draft());
    }

    @Test
    void withMarksKeptEveryChangeIsToldAndNothingElse() throws Exception {
        for (Marks marks : List.of(Marks.KEPT, Marks.TAGS_ONLY, Marks.BOOKMARKS_ONLY)) {
            Tally tally = tally(marks, true);
            System.out.println("draft check, marks " + marks + ": " + tally);

            assertThat(tally.missed).isEmpty();
            assertThat(tally.falseAlarms).isEmpty();
            assertThat(tally.drafts).isGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void withMarksLostAlmostEveryChangeIsNoticed() throws Exception {
        for (Marks marks : List.of(Marks.STRIPPED, Marks.PASTED)) {
            Tally tally = tally(marks, false);
            System.out.println("draft check, marks " + marks + ": " + tally);

            assertThat(tally.foundRate()).as(tally.missed.toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(tally.falseRate()).as(tally.falseAlarms.toString()).isLessThanOrEqualTo(0.03);
            assertThat(tally.drafts).isGreaterThanOrEqualTo(60);
        }
    }

    private Tally tally(Marks marks, boolean exactly) throws Exception {
        Tally tally = new Tally();
        for (String campaign : CAMPAIGNS) {
            for (Profile profile : PROFILES) {
                Source source = source(campaign, profile);
                for (Map.Entry<String, Edit> edit : edits().entrySet()) {
                    DraftEdits draft = new DraftEdits(Files.readAllBytes(source.document));
                    List<Change> changes = edit.getValue().apply(draft);
                    switch (marks) {
                        case KEPT -> {}
                        case TAGS_ONLY -> draft.dropBookmarks();
                        case BOOKMARKS_ONLY -> draft.unwrap();
                        case STRIPPED -> {
                            draft.unwrap();
                            draft.dropBookmarks();
                        }
                        case PASTED -> draft.paste();
                    }
                    String name = campaign + " " + profile.id() + " " + edit.getKey();
                    tally.add(name, changes, check(source, draft.bytes()), exactly);
                }
            }
        }
        return tally;
    }

    private static Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("nothing", draft -> List.of());
        edits.put("number raised", draft -> typed(draft.inProse(), DraftCheckTest::raised, Change.NUMBER));
        edits.put("digits swapped", draft -> typed(draft.inProse(), DraftCheckTest::swapped, Change.NUMBER));
        edits.put("digit lost", draft -> typed(draft.inProse(), DraftCheckTest::shortened, Change.NUMBER));
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
        edits.put("hedge added", draft -> typed(draft.inProse(), DraftCheckTest::hedged, Change.HEDGE));
        edits.put("cell changed", draft -> typed(draft.inCells(), DraftCheckTest::raised, Change.NUMBER));
        edits.put("cell swapped", draft -> typed(draft.inCells(), DraftCheckTest::swapped, Change.NUMBER));
        edits.put("row deleted", DraftCheckTest::rowDeleted);
        edits.put("sentence deleted", DraftCheckTest::sentenceDeleted);
        edits.put("sentence moved", DraftCheckTest::sentenceMoved);
        edits.put("sentence doubled", DraftCheckTest::sentenceDoubled);
        edits.put("sentence added", DraftCheckTest::sentenceAdded);
        edits.put("tracked change", DraftCheckTest::tracked);
        edits.put("tracked deletion", DraftCheckTest::trackedDeletion);
        edits.put("full-width digits", draft -> {
            every(draft.inProse()).forEach(control -> DraftEdits.type(control, fullWidth(DraftEdits.text(control))));
            return List.of();
        });
        edits.put("numbers split into runs", draft -> {
            draft.inProse().forEach(draft::split);
            return List.of();
        });
        edits.put("split and raised", draft -> {
            List<Change> changes = typed(draft.inProse(), DraftCheckTest::raised, Change.NUMBER);
            draft.inProse().forEach(draft::split);
            return changes;
        });
        edits.put("rows reversed, cells changed", draft -> {
            draft.reverseRows();
            return typed(draft.inCells(), DraftCheckTest::raised, Change.NUMBER);
        });
        edits.put("tables as text, cells changed", draft -> {
            List<Change> changes = typed(draft.inCells(), DraftCheckTest::swapped, Change.NUMBER);
            draft.tablesToText();
            return changes;
        });
        edits.put("paragraphs joined, numbers changed", draft -> {
            List<Change> changes = typed(draft.inProse(), DraftCheckTest::raised, Change.NUMBER);
            draft.joinParagraphs();
            return changes;
        });
        edits.put("reworded", draft -> {
            draft.reword(OTHER_WORDS);
            return List.of();
        });
        edits.put("reworded, numbers changed", draft -> {
            draft.reword(OTHER_WORDS);
            return typed(draft.inProse(), DraftCheckTest::swapped, Change.NUMBER);
        });
        edits.put("in text boxes, numbers changed", draft -> {
            List<Change> changes = typed(draft.inProse(), DraftCheckTest::raised, Change.NUMBER);
            draft.proseParagraphs().forEach(draft::box);
            return changes;
        });
        edits.put("all at once", draft -> {
            List<Change> changes = new ArrayList<>(typed(draft.inProse(), DraftCheckTest::raised, Change.NUMBER));
            changes.addAll(typed(draft.inCells(), DraftCheckTest::swapped, Change.NUMBER));
            draft.reword(OTHER_WORDS);
            sentenceMoved(draft);
            draft.joinParagraphs();
            draft.reverseRows();
            return changes;
        });
        return edits;
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

    @Test
    void whatLibreOfficeSavedIsCheckedAsWell() throws Exception {
        Path soffice = Programs.find("soffice");
        Tally tally = new Tally();
        for (String campaign : CAMPAIGNS) {
            Source source = source(campaign, Profile.BRIEF);
            for (String name :
                    List.of("nothing", "number raised", "cell changed", "sentence deleted", "tracked change")) {
                DraftEdits draft = new DraftEdits(Files.readAllBytes(source.document));
                List<Change> changes = Objects.requireNonNull(edits().get(name)).apply(draft);
                Path file =
                        Files.write(folder.resolve(campaign + "-" + name.replace(' ', '-') + ".docx"), draft.bytes());
                Path out = Files.createDirectories(folder.resolve("saved"));
                Programs.run(
                        soffice,
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "docx:MS Word 2007 XML",
                        "--outdir",
                        out.toString(),
                        file.toString());
                byte[] saved = Files.readAllBytes(out.resolve(file.getFileName()));
                tally.add("LibreOffice " + campaign + " " + name, changes, check(source, saved), true);
            }
        }
        System.out.println("draft check, saved by LibreOffice: " + tally);

        assertThat(tally.missed).isEmpty();
        assertThat(tally.falseAlarms).isEmpty();
    }

    /** A program may write the same number in another of its forms. */
    @Test
    void aNumberWrittenOtherwiseIsTheSameNumber() throws Exception {
        Source source = source("hotline-2024", Profile.BRIEF);
        DraftEdits draft = new DraftEdits(Files.readAllBytes(source.document));
        List<MatchResult> before = new ArrayList<>();
        for (Element control : draft.inProse()) {
            Matcher plain = Pattern.compile("^([0-9]{4,})([^0-9.]+)$").matcher(DraftEdits.text(control));
            if (plain.matches() && before.size() < 3) {
                before.add(plain.toMatchResult());
                DraftEdits.type(control, plain.group(1).replaceFirst("(?=[0-9]{3}$)", ",") + plain.group(2));
            }
        }

        assertThat(before).isNotEmpty();
        assertThat(check(source, draft.bytes()).alarms()).isEmpty();
    }
}
