package io.github.zongshu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkTest {
    private static final Report REPORT = new Report(
            new ReportInfo(Design.BRIEF, "清单", "", "", List.of(), LocalDate.of(2021, 12, 30), List.of(), List.of()),
            List.of(Paragraph.body(Text.line("正文。"))),
            List.of());

    @Test
    void aReportBearsNoMarkUnlessAsked() {
        assertThat(REPORT.info().mark()).isEmpty();
        assertThat(TextDump.of(REPORT)).startsWith("BRIEF 清单\nParagraph BODY\n");
    }

    @Test
    void theDumpSaysTheMarkBelowTheTitle() {
        assertThat(TextDump.of(REPORT.marked("未核校"))).startsWith("BRIEF 清单\nmark 未核校\nParagraph BODY\n");
    }

    @Test
    void aMarkChangesNothingElseAndCanBeTakenAway() {
        assertThat(REPORT.marked("内部资料").blocks()).isEqualTo(REPORT.blocks());
        assertThat(REPORT.marked("内部资料").marked("")).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"　", "未\n核校", "一二三四五六七八九十一二三四五六七"})
    void aMarkThatCannotBeReadAcrossAPageIsRefused(String mark) {
        assertThatThrownBy(() -> REPORT.marked(mark)).isInstanceOf(IllegalArgumentException.class);
    }
}
