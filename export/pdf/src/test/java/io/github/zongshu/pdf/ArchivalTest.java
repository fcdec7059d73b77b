package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.pdf.block.Contents;
import io.github.zongshu.pdf.out.Attachment;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every rule of PDF/A-2a and PDF/UA-1 that a machine can check, checked by veraPDF. */
final class ArchivalTest {
    @BeforeAll
    static void loadTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void passesEveryRuleOfPdfA2aAndPdfUa1(Design design) throws Exception {
        assertPasses(SampleReport.of(design));
    }

    @ParameterizedTest
    @EnumSource
    void passesWithAMarkOnEveryPage(Design design) throws Exception {
        assertPasses(SampleReport.of(design).marked("未核校"));
    }

    @Test
    void passesWithoutATitleAndWithALevelOfHeadsLeftOut() throws Exception {
        assertPasses(SampleReport.report(
                Design.APPENDIX,
                List.of(
                        new Heading(1, Text.line("总览"), List.of()),
                        new Heading(3, Text.line("指标"), List.of()),
                        Paragraph.body(Text.line("指标见下表。")),
                        new Heading(1, Text.line("附表"), List.of()),
                        SampleReport.table(60))));
    }

    @ParameterizedTest
    @EnumSource
    void passesWithAContentsPage(Design design) throws Exception {
        assertPasses(SampleReport.of(design), new PdfWriter().with(Contents.ALWAYS), "2a", "ua1");
    }

    @Test
    void passesAsPdfA3WithFilesAttached() throws Exception {
        Attachment source =
                new Attachment("活动.yaml", "application/yaml", Attachment.Relation.SOURCE, "活动数据文件", new byte[] {1, 2});
        Attachment data = new Attachment("a.csv", "text/csv", Attachment.Relation.DATA, "数字", new byte[] {3});
        PdfWriter writer = new PdfWriter().attaching(List.of(source, data));
        assertPasses(SampleReport.of(Design.BRIEF), writer, "3b", "3a", "ua1");
    }

    private static void assertPasses(Report report) throws Exception {
        assertPasses(report, new PdfWriter(), "2a", "ua1");
    }

    private static void assertPasses(Report report, PdfWriter writer, String... flavours) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        for (String flavour : flavours) {
            assertThat(failures(out.toByteArray(), PDFAFlavour.byFlavourId(flavour)))
                    .as(flavour)
                    .isEmpty();
        }
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
