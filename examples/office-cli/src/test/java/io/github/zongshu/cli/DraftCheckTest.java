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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * The draft check on drafts that are edited by program in known ways, and by LibreOffice: which changes it finds, and which it sees
 * where there are none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DraftCheckTest {
    private static final List<String> CAMPAIGNS = List.of("hengyang-2021", "hotline-2024");
    private static final List<Profile> PROFILES = List.of(Profile.BRIEF, Profile.REVIEW);

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, Source> sources = new LinkedHashMap<>();

    /** A document as it left the office. */
    private static final class Source {
        private final Campaign campaign;
        private final List<Draft> originals = new ArrayList<>();
        private byte[] document = {};

        Source(Campaign campaign) {
            this.campaign = campaign;
        }
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

        void add(String name, List<DraftCases.Change> expected, Review review, boolean exactly) {
            drafts++;
            changes += expected.size();
            numbers += review.findings().size();
            List<NumberFinding> alarming = new ArrayList<>(review.alarms());
            alarms += alarming.size();
            for (DraftCases.Change change : expected) {
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
                            && DraftCases.plain(finding.before()).contains(DraftCases.plain(change.before()))));
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

    private Source source(String campaign, Profile profile) throws Exception {
        String key = campaign + " " + profile.id();
        Source known = sources.get(key);
        if (known == null) {
            known = new Source(CampaignFiles.read(Documents.EXAMPLES.resolve(campaign + ".yaml")));
            for (Profile each : Profile.all(known.campaign)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new DocxWriter().write(each.compose(known.campaign), out);
                known.originals.add(WordDraft.read(out.toByteArray()).draft());
                known.document = each == profile ? out.toByteArray() : known.document;
            }
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
                for (Map.Entry<String, DraftCases.Edit> edit :
                        DraftCases.edits().entrySet()) {
                    DraftEdits draft = new DraftEdits(source.document);
                    List<DraftCases.Change> changes = edit.getValue().apply(draft);
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

    @Test
    void whatLibreOfficeSavedIsCheckedAsWell() throws Exception {
        Path soffice = Programs.find("soffice");
        Tally tally = new Tally();
        for (String campaign : CAMPAIGNS) {
            Source source = source(campaign, Profile.BRIEF);
            for (String name :
                    List.of("nothing", "number raised", "cell changed", "sentence deleted", "tracked change")) {
                DraftEdits draft = new DraftEdits(source.document);
                List<DraftCases.Change> changes =
                        Objects.requireNonNull(DraftCases.edits().get(name)).apply(draft);
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
        DraftEdits draft = new DraftEdits(source.document);
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
