package io.github.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.message.Notice;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.value.MetricValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckedWriterTest {
    private static final Report REPORT = new Report(
            new ReportInfo(Design.BRIEF, "清单", "", "", List.of(), LocalDate.of(2021, 12, 30), List.of(), List.of()),
            List.of(Paragraph.body(
                    List.of(new Bound(new MetricValue("sessions", Quantity.parse("9837场"), QuantityFormat.PRESS))))),
            List.of());

    /** Writes lines, a digit of each replaced. */
    private record LineWriter(String digit, String by) implements ReportWriter {
        @Override
        public String format() {
            return "txt";
        }

        @Override
        public List<Notice> write(Report report, OutputStream out) throws IOException {
            String text = Inline.text(report.blocks().getFirst().lines().getFirst());
            out.write(text.replace(digit, by).getBytes(StandardCharsets.UTF_8));
            return List.of();
        }
    }

    private record LineCheck(String format) implements OutputCheck {
        @Override
        public Reading read(byte[] file) {
            return new Reading(List.of(new String(file, StandardCharsets.UTF_8)), List.of(), List.of(), List.of());
        }
    }

    @Test
    void handsOutWhatReadsBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CheckedWriter(new LineWriter("7", "7"), new LineCheck("txt")).write(REPORT, out);
        assertThat(out).hasToString("9837场");
    }

    @Test
    void writesNothingWhereANumberIsAnother(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("brief.txt");
        Files.writeString(file, "旧文件");
        ReportWriter lying = new CheckedWriter(new LineWriter("7", "1"), new LineCheck("txt"));
        assertThatThrownBy(() -> lying.write(REPORT, file))
                .isInstanceOf(MismatchException.class)
                .hasMessageContaining("9837场")
                .hasMessageContaining("blocks[0]");
        assertThat(file).hasContent("旧文件");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file)).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void refusesACheckOfAnotherFormat() {
        assertThatThrownBy(() -> new CheckedWriter(new LineWriter("7", "7"), new LineCheck("pdf")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pdf");
    }
}
