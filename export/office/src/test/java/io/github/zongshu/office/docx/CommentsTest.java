package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.office.check.DocxCheck;
import io.github.zongshu.office.ooxml.OoxmlValidator;
import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments on computed numbers, as Apache POI and the Open XML SDK read them. */
class CommentsTest {
    private static final Value RESOLVED = SampleReport.value("resolved", "1.13万余件");
    private static final Value RATE = new DerivedValue(
            "rate(resolved, issues)", Quantity.parse("77.3%以上"), QuantityFormat.PRESS, List.of(RESOLVED));
    private static final Report REPORT = SampleReport.of(
            Design.BRIEF,
            new Board(List.of(new Board.Cell("办结率", RATE, List.of()), new Board.Cell("办结", RESOLVED, List.of()))),
            Paragraph.body(
                    List.of(new Text("办结"), new Bound(RESOLVED), new Text("，"), new Bound(RATE), new Text("。"))));

    private static byte[] explained(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter()
                .explaining(value -> value.reference() + " = " + value.text() + "\n└─ "
                        + value.inputs().getFirst().text() + "\n")
                .write(report, out);
        return out.toByteArray();
    }

    @Test
    void standAtComputedNumbersOnlyAndSayHowTheyCameAbout() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(explained(REPORT)))) {
            assertThat(document.getDocComments().getComments())
                    .hasSize(2)
                    .allSatisfy(comment -> {
                        assertThat(comment.getText()).contains("rate(resolved, issues) = 77.3%以上", "└─ 1.13万余件");
                        assertThat(comment.getDate()).isNotNull();
                    })
                    .extracting(XWPFComment::getId)
                    .containsExactly("0", "1");
        }
    }

    @Test
    void areNotThereUnlessAskedFor() throws IOException {
        assertThat(new ZipParts(DocxWriterTest.written(REPORT)).names()).doesNotContain("word/comments.xml");
    }

    @Test
    void leaveTheTextAsItIs() throws IOException {
        assertThat(new DocxCheck().check(REPORT, explained(REPORT))).isEmpty();
    }

    @Test
    void areValidByTheOpenXmlSdk(@TempDir Path folder) throws Exception {
        Optional<Path> program = OoxmlValidator.program();
        assumeTrue(program.isPresent(), "ooxml-validator is not installed");
        Path file = Files.write(folder.resolve("explained.docx"), explained(REPORT));

        assertThat(OoxmlValidator.complaints(program.get(), file)).isEmpty();
    }
}
