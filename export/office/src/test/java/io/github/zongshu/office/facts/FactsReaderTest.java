package io.github.zongshu.office.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.zongshu.campaign.Bulletin;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.OfficialDocument;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.ooxml.FixedZip;
import io.github.zongshu.office.ooxml.OoxmlValidator;
import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.office.reading.UnreadableDocumentException;
import io.github.zongshu.office.reading.UnreadableDocumentException.Kind;
import io.github.zongshu.report.Fact;
import io.github.zongshu.report.FactSheet;
import io.github.zongshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsReaderTest {
    private static final Campaign CAMPAIGN = Campaign.builder(Title.of("办得快"), Scope.of("临江市"), Period.ofYear(2024))
            .metric(Metric.of("received", "受理诉求", "14614件").described("", "热线办", "同一诉求多次来电计一件"))
            .metric(Metric.of("resolved", "办结诉求", "1.13万余件").described("截至12月14日", "<热线办> & 督查室", ""))
            .section(Section.of("办得快", "", "受理{received}，办结{resolved}，占{rate(resolved, received)}。"))
            .official(OfficialDocument.of(OfficialDocument.Head.of("热线办", ""), "办理情况"))
            .bulletin(new Bulletin("简报", "第1期", "", "", "热线办", null, "", "", "", 0))
            .build();

    private static byte[] written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(report, out);
        return out.toByteArray();
    }

    /** The document with one part replaced, or added. */
    private static byte[] with(byte[] document, String part, String content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ZipParts zip = new ZipParts(document);
        zip.names().forEach(name -> parts.put(name, zip.bytes(name)));
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip changed = new FixedZip(out);
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
            changed.put(each.getKey(), each.getValue());
        }
        changed.finish();
        return out.toByteArray();
    }

    private static void refused(byte[] file, Kind kind) {
        assertThatThrownBy(() -> FactsReader.read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.explanation().zh()).isNotBlank();
                    assertThat(e.explanation().en()).isNotBlank();
                });
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void whatWasWrittenIsReadBackEqual(Profile profile) throws IOException {
        Report report = profile.compose(CAMPAIGN);

        FactSheet facts = FactsReader.read(written(report));

        assertThat(facts).isEqualTo(report.facts());
        assertThat(facts.scope()).isEqualTo("临江市");
    }

    @Test
    void aFactTellsHedgeUnitPeriodDefinitionAndSource() throws IOException {
        FactSheet facts = FactsReader.read(written(Profile.BRIEF.compose(CAMPAIGN)));

        Fact resolved = facts.fact("resolved").orElseThrow();
        assertThat(resolved.quantity()).hasToString("1.13万余件");
        assertThat(resolved.quantity().interval()).hasToString("[11300, 11400)");
        assertThat(resolved.period()).isEqualTo("截至12月14日");
        assertThat(resolved.source()).isEqualTo("<热线办> & 督查室");
        Fact received = facts.fact("received").orElseThrow();
        assertThat(received.period()).isEqualTo("2024年1月1日—12月31日");
        assertThat(received.definition()).isEqualTo("同一诉求多次来电计一件");
        assertThat(received.computed()).isFalse();
        assertThat(facts.fact("rate(resolved, received)").orElseThrow().computed())
                .isTrue();
    }

    @Test
    void isValidByTheOpenXmlSdk(@TempDir Path folder) throws Exception {
        assumeThat(OoxmlValidator.program()).isPresent();
        Path file = Files.write(folder.resolve("facts.docx"), written(Profile.BRIEF.compose(CAMPAIGN)));

        assertThat(OoxmlValidator.complaints(OoxmlValidator.program().orElseThrow(), file))
                .isEmpty();
    }

    @Test
    void aDocumentWithoutFactsIsToldApart() throws IOException {
        Report report = Profile.BRIEF.compose(CAMPAIGN);

        refused(written(new Report(report.info(), report.blocks(), report.notices())), Kind.NO_FACTS);
    }

    @Test
    void damagedFactsAreRefused() throws IOException {
        byte[] document = written(Profile.BRIEF.compose(CAMPAIGN));
        String item = new ZipParts(document).text("customXml/item1.xml");

        refused(with(document, "customXml/item1.xml", item.replace("1.13万余件", "很多很多")), Kind.DAMAGED);
        refused(with(document, "customXml/item1.xml", item.substring(0, item.length() / 2)), Kind.DAMAGED);
        refused(with(document, "customXml/item1.xml", item.replace("<facts", "<!DOCTYPE facts><facts")), Kind.DAMAGED);
        refused(Arrays.copyOf(document, document.length / 2), Kind.DAMAGED);
    }

    @Test
    void foreignProtectedAndMacroFilesAreRefused() throws IOException {
        byte[] document = written(Profile.BRIEF.compose(CAMPAIGN));

        refused("办结7321件".getBytes(StandardCharsets.UTF_8), Kind.FOREIGN);
        refused(new byte[0], Kind.FOREIGN);
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, Kind.ENCRYPTED);
        refused(with(document, "word/vbaProject.bin", ""), Kind.MACROS);
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        byte[] document = written(Profile.BRIEF.compose(CAMPAIGN));

        refused(with(document, "word/bomb.xml", " ".repeat(64 << 20)), Kind.TOO_LARGE);
    }
}
