package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.export.CheckedWriter;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.check.PdfCheck;
import io.github.zongshu.pdf.out.Attachment;
import io.github.zongshu.pdf.out.Password;
import io.github.zongshu.report.Design;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;

/** Files that carry others, and files that are closed. */
final class EnvelopeTest {
    private static final byte[] TABLE = "编号,数值\r\nsessions,9837场\r\n".getBytes(StandardCharsets.UTF_8);
    private static final Attachment NUMBERS =
            new Attachment("数字一览.csv", "text/csv", Attachment.Relation.DATA, "全部数字", TABLE);
    private static final String SECRET = "一二三四五六七八";

    @Test
    void anAttachedFileComesOutAsItWentIn() throws IOException {
        byte[] file = written(new PdfWriter().attaching(List.of(NUMBERS)));
        try (PDDocument document = Loader.loadPDF(file)) {
            PDComplexFileSpecification found = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next();
            assertThat(found.getFileUnicode()).isEqualTo("数字一览.csv");
            assertThat(found.getEmbeddedFile().toByteArray()).isEqualTo(TABLE);
            assertThat(found.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
            assertThat(found.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(document.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"))
                            .size())
                    .isOne();
        }
    }

    @Test
    void attachingGivesTheSameBytesAgain() throws IOException {
        PdfWriter writer = new PdfWriter().attaching(List.of(NUMBERS));
        assertThat(written(writer)).isEqualTo(written(writer));
    }

    @Test
    void twoAttachmentsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new PdfWriter().attaching(List.of(NUMBERS, NUMBERS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("数字一览.csv");
    }

    @Test
    void anEncryptedFileOpensOnlyWithItsPassword() throws IOException {
        byte[] file = written(new PdfWriter().encrypted(Password.of(SECRET)));
        assertThatThrownBy(() -> Loader.loadPDF(file)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(file, SECRET)) {
            assertThat(document.getEncryption().getVersion()).isEqualTo(5);
            assertThat(document.getEncryption().getRevision()).isEqualTo(6);
            assertThat(document.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(document.getCurrentAccessPermission().canModify()).isFalse();
            byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(packet, StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .doesNotContain("pdfaid:part");
        }
    }

    @Test
    void aNoticeSaysThatAnEncryptedFileIsNoPdfA() throws IOException {
        PdfWriter writer = new PdfWriter().encrypted(Password.of(SECRET));
        assertThat(writer.write(SampleReport.of(Design.BRIEF), new ByteArrayOutputStream()))
                .extracting(Notice::code)
                .contains("no-pdfa");
    }

    @Test
    void anEncryptedFileIsReadBackWithItsPassword() throws IOException {
        Password password = Password.of(SECRET);
        CheckedWriter checked = new CheckedWriter(new PdfWriter().encrypted(password), new PdfCheck(password));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checked.write(SampleReport.of(Design.BRIEF), out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(Password.of(SECRET)).hasToString("Password");
        assertThatThrownBy(() -> Password.of("1234567")).hasMessageNotContaining("1234567");
    }

    private static byte[] written(PdfWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleReport.of(Design.BRIEF), out);
        return out.toByteArray();
    }
}
