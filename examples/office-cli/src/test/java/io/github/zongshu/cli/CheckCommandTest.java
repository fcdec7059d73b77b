package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.office.draft.WordDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The draft check as the command tells it; the guide shows what it really prints. */
final class CheckCommandTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "draft-check.md");

    @TempDir
    private Path folder = Path.of("");

    private Path campaign = Path.of("");
    private Path brief = Path.of("");

    @BeforeEach
    void build() throws IOException {
        campaign = Files.writeString(folder.resolve("举例.yaml"), block("example") + "\n");
        Documents.build(campaign, folder, "--profile", "brief", "--format", "docx");
        brief = folder.resolve("brief.docx");
    }

    /** The draft of the guide. */
    private Path edited() throws Exception {
        DraftEdits draft = new DraftEdits(Files.readAllBytes(brief));
        DraftEdits.type(control(draft, "14614件"), "41614件");
        DraftEdits.type(control(draft, "1.13万余件"), "1.13万件");
        Element paragraph = DraftEdits.above(control(draft, "8642人"), "p").orElseThrow();
        DraftEdits.remove(draft.sentence(control(draft, "5120件")));
        draft.append(paragraph, "另有企业诉求731件。");
        return Files.write(folder.resolve("改过的简报.docx"), draft.bytes());
    }

    private static Element control(DraftEdits draft, String text) {
        return draft.controls().stream()
                .filter(control -> DraftEdits.text(control).equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theGuideShowsWhatTheCommandPrints() throws Exception {
        Documents.Run run = Documents.zongshu("check", edited().toString(), "--against", campaign.toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out().strip()).isEqualTo(block("output"));
    }

    @Test
    void aDraftThatNobodyTouchedHasNothingToLookAt() {
        Documents.Run run = Documents.zongshu("check", brief.toString(), "--against", campaign.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("改数 changed 0", "来历不明 unknown 0");
    }

    @Test
    void theCopyHasCommentsAndTheDraftStaysAsItIs() throws Exception {
        Path draft = edited();
        byte[] before = Files.readAllBytes(draft);
        Path copy = folder.resolve("批注稿.docx");

        Documents.Run run = Documents.zongshu(
                "check", draft.toString(), "--against", campaign.toString(), "--out", copy.toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(Files.readAllBytes(draft)).isEqualTo(before);
        assertThat(Documents.text(copy)).contains("“受理诉求”由14614件改为41614件", "“731件”背后没有指标");
        assertThat(WordDraft.read(copy).draft()).isEqualTo(WordDraft.read(draft).draft());
    }

    @Test
    void theDraftItselfIsNoPlaceForTheCopy() throws Exception {
        Path draft = edited();

        Documents.Run run = Documents.zongshu(
                "check", draft.toString(), "--against", campaign.toString(), "--out", draft.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--out 不能是原稿");
    }

    @Test
    void jsonTellsEveryNumber() throws Exception {
        assertThat(Documents.zongshu("check", edited().toString(), "--against", campaign.toString(), "--json")
                        .out())
                .contains(
                        "\"outcome\": \"contradicts\"",
                        "\"reference\": \"received\"",
                        "\"before\": \"14614件\"",
                        "\"after\": \"41614件\"",
                        "\"outcome\": \"intact\"");
    }

    @Test
    void whatIsNoDocumentIsToldWithoutATrace() {
        Documents.Run run = Documents.zongshu("check", campaign.toString(), "--against", campaign.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("这不是 Word 文档", "no Word document").doesNotContain("\tat ");
    }

    private static String block(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + " -->\\s*```[a-z]*\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertThat(block.find()).as(name).isTrue();
        return block.group(1).strip();
    }
}
