package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is longer than anybody would write stays on its pages, or is told. */
final class LongBlocksTest {
    private static final String WORDS = "说明的文字很长，".repeat(700);

    static Stream<Block> higherThanAPage() {
        return Stream.of(
                table(List.of("某单位", WORDS), List.of("某单位", "短")),
                new Timeline(List.of(new Timeline.Entry("4月1日", Text.line(WORDS)))),
                new Paragraph(Paragraph.Role.PULL_QUOTE, Text.line(WORDS)),
                Paragraph.body(Text.line(WORDS)));
    }

    @ParameterizedTest
    @MethodSource("higherThanAPage")
    void isDividedOverPagesAndLosesNothing(Block block) throws IOException {
        Report report = SampleReport.report(Design.BRIEF, List.of(block, Paragraph.body(Text.line("正文。"))));
        Written written = write(report);
        assertThat(written.notices).isEmpty();
        assertThat(written.pages).isGreaterThan(2);
        assertThat(written.text).isEqualTo(SampleReport.text(report));
        assertThat(written.lowest).isLessThan(written.height);
    }

    @Test
    void tellsWhatCannotBeDivided() throws IOException {
        Report report = SampleReport.report(
                Design.BRIEF, List.of(new Heading(1, Text.line(WORDS), List.of()), Paragraph.body(Text.line("正文。"))));
        assertThat(write(report).notices).extracting(Notice::code).containsExactly("page-overrun");
    }

    @Test
    void setsAHeadOfThreeHundredCharactersAndAUnitOfSixtyOnOnePage() throws IOException {
        Report report = SampleReport.report(
                Design.BRIEF,
                List.of(
                        new Masthead(List.of(), List.of(), Text.line("长的题目".repeat(75)), List.of()),
                        table(List.of("某某单位".repeat(15), "短"))));
        Written written = write(report);
        assertThat(written.notices).isEmpty();
        assertThat(written.pages).isEqualTo(1);
        assertThat(written.text).isEqualTo(SampleReport.text(report));
    }

    @Test
    void tellsWhereColumnsOfATableAreNarrowerThanACharacter() throws IOException {
        List<String> cells = Collections.nCopies(40, "字");
        Report report = SampleReport.report(Design.REVIEW, List.of(new Columns(4, List.of(table(cells)))));
        Written written = write(report);
        assertThat(written.notices).extracting(Notice::code).containsExactly("table-crowded");
        assertThat(written.text).isEqualTo(SampleReport.text(report));
    }

    @SafeVarargs
    private static TableBlock table(List<String>... rows) {
        List<TableBlock.Column> columns = new ArrayList<>();
        rows[0].forEach(cell -> columns.add(new TableBlock.Column("列", "", false)));
        List<TableBlock.Row> body = new ArrayList<>();
        for (List<String> row : rows) {
            body.add(new TableBlock.Row(
                    false,
                    row.stream()
                            .<TableBlock.Cell>map(cell -> new TableBlock.Words(Text.line(cell)))
                            .toList()));
        }
        return new TableBlock(new Caption("表1", Text.line("表"), List.of(), List.of()), columns, body);
    }

    /** What was written, read back; the lowest glyph's place is measured from the top of its page. */
    private record Written(List<Notice> notices, int pages, String text, double lowest, double height) {}

    private static Written write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Notice> notices = new PdfWriter().write(report, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            double[] lowest = {0};
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    lowest[0] = Math.max(lowest[0], text.getY());
                }
            }.getText(document);
            return new Written(
                    notices,
                    document.getNumberOfPages(),
                    StructuredText.read(document, false),
                    lowest[0],
                    document.getPage(0).getMediaBox().getHeight());
        }
    }
}
