package io.github.zongshu.office.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.draft.DraftCheck;
import io.github.zongshu.draft.NumberFinding;
import io.github.zongshu.draft.Outcome;
import io.github.zongshu.draft.Review;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.ooxml.FixedZip;
import io.github.zongshu.office.ooxml.OoxmlValidator;
import io.github.zongshu.office.ooxml.ZipParts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small draft that was changed, checked, and written again with what was found as comments. */
class RemarksInWordTest {
    private static final String BODY = "word/document.xml";
    private static final Campaign CAMPAIGN = Campaign.builder(Title.of("办得快"), Scope.of("临江市"), Period.ofYear(2024))
            .metric(Metric.of("received", "受理诉求", "14614件"))
            .metric(Metric.of("resolved", "办结诉求", "1.13万余件"))
            .metric(Metric.of("visits", "回访", "8642人"))
            .section(Section.of("办得快", "", "受理{received}，办结{resolved}，占{rate(resolved, received)}。回访{visits}，一一登记在册。"))
            .build();

    private static byte[] written(DocxWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Profile.BRIEF.compose(CAMPAIGN), out);
        return out.toByteArray();
    }

    private static byte[] edited(byte[] document, String... words) throws IOException {
        ZipParts parts = new ZipParts(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip zip = new FixedZip(out);
        for (String name : parts.names()) {
            String text = parts.text(name);
            for (int i = 0; i < words.length; i += 2) {
                text = text.replace(">" + words[i] + "<", ">" + words[i + 1] + "<");
            }
            zip.put(name, name.equals(BODY) ? text.getBytes(StandardCharsets.UTF_8) : parts.bytes(name));
        }
        zip.finish();
        return out.toByteArray();
    }

    private static Review review(byte[] edited) throws IOException {
        return DraftCheck.of(
                CAMPAIGN,
                List.of(WordDraft.read(written(new DocxWriter())).draft()),
                WordDraft.read(edited).draft());
    }

    private static byte[] remarked(byte[] edited) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordDraft.read(edited).write(review(edited), out);
        return out.toByteArray();
    }

    @Test
    void aChangeThatOtherNumbersSpeakAgainstIsToldWithWhatTheySay() throws IOException {
        List<NumberFinding> alarms =
                review(edited(written(new DocxWriter()), "14614件", "41614件")).alarms();

        assertThat(alarms).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.CONTRADICTS);
            assertThat(finding.message().zh()).isEqualTo("“受理诉求”由14614件改为41614件");
            assertThat(finding.contradictions()).isNotEmpty();
            assertThat(finding.contradictions().getFirst().zh()).contains("印作77.3%以上");
        });
    }

    @Test
    void hedgesAndUnitsAreChangesOfTheirOwn() throws IOException {
        byte[] document = written(new DocxWriter());

        assertThat(review(edited(document, "1.13万余件", "1.13万件")).alarms())
                .extracting(NumberFinding::outcome)
                .containsExactly(Outcome.HEDGE_CHANGED);
        assertThat(review(edited(document, "8642人", "8642户")).alarms())
                .extracting(NumberFinding::outcome)
                .containsExactly(Outcome.UNIT_CHANGED);
    }

    @Test
    void commentsStandBesideThoseThatAreThere() throws IOException {
        byte[] explained = written(new DocxWriter().explaining(value -> value.reference()));
        byte[] edited = edited(explained, "8642人", "8624人");

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(remarked(edited)))) {
            List<XWPFComment> comments = document.getDocComments().getComments();
            assertThat(comments).extracting(XWPFComment::getId).doesNotHaveDuplicates();
            assertThat(comments)
                    .extracting(XWPFComment::getText)
                    .anyMatch(text -> text.contains("rate(resolved, received)"));
            assertThat(comments)
                    .filteredOn(comment -> "综述核对".equals(comment.getAuthor()))
                    .singleElement()
                    .satisfies(comment ->
                            assertThat(comment.getText()).contains("“回访”由8642人改为8624人", "was 8642人, is 8624人"));
        }
    }

    @Test
    void everythingElseStaysAsItIs() throws IOException {
        byte[] edited = edited(written(new DocxWriter()), "8642人", "8624人");
        ZipParts before = new ZipParts(edited);
        ZipParts after = new ZipParts(remarked(edited));

        assertThat(after.names()).containsAll(before.names());
        assertThat(before.names()).allSatisfy(name -> {
            boolean touched = List.of(BODY, "word/_rels/document.xml.rels", "[Content_Types].xml")
                    .contains(name);
            if (!touched) {
                assertThat(after.bytes(name)).isEqualTo(before.bytes(name));
            }
        });
        assertThat(after.text(BODY)
                        .replaceAll("<w:commentRange(Start|End) w:id=\"[0-9]+\"/>", "")
                        .replaceAll("<w:r><w:commentReference w:id=\"[0-9]+\"/></w:r>", ""))
                .isEqualTo(before.text(BODY));
    }

    @Test
    void isValidByTheOpenXmlSdk(@TempDir Path folder) throws Exception {
        assumeThat(OoxmlValidator.program()).isPresent();
        byte[] edited = edited(written(new DocxWriter()), "8642人", "8624人", "14614件", "41614件");
        Path file = Files.write(folder.resolve("remarked.docx"), remarked(edited));

        assertThat(OoxmlValidator.complaints(OoxmlValidator.program().orElseThrow(), file))
                .isEmpty();
    }
}
