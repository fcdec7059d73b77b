package io.github.zongshu.office.docx;

import static io.github.zongshu.office.ooxml.ZipParts.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.office.ooxml.NumberTag;
import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Fact;
import io.github.zongshu.report.FactSheet;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Each bound number can be found again: by the tag of its content control, or by its bookmark. */
class BoundNumbersTest {
    private static final Value SESSIONS = SampleReport.value("sessions", "9837场");
    private static final Value LONG = SampleReport.value("sum(" + "district_, ".repeat(12) + "x)", "44万余人次");

    private static Element body(Report report) throws Exception {
        return new ZipParts(DocxWriterTest.written(report))
                .xml("word/document.xml")
                .getDocumentElement();
    }

    private static Report report() {
        Report bare = SampleReport.of(
                Design.BRIEF,
                new Board(List.of(new Board.Cell("活动", SESSIONS, List.of()))),
                Paragraph.body(List.of(new Text("开展"), new Bound(SESSIONS), new Text("，"), new Bound(LONG))));
        Fact fact = new Fact("sessions", "活动场次", SESSIONS.quantity(), "", "", "", false);
        return new Report(bare.info(), bare.blocks(), List.of(), new FactSheet("临江市", List.of(fact)));
    }

    @Test
    void standInControlsThatNameTheMetricAndHoldTheWholeNumber() throws Exception {
        List<Element> controls = all(body(report()), "w:sdt");

        assertThat(controls).extracting(DocxText::text).containsExactly("9837场", "9837场", "44万余人次");
        assertThat(controls)
                .extracting(control -> value(control, "w:tag"))
                .containsExactly("sessions", "sessions", NumberTag.of(LONG.reference()));
        assertThat(controls).extracting(control -> value(control, "w:alias")).startsWith("活动场次", "活动场次");
    }

    @Test
    void haveUniqueIdsAndBookmarksThatWordAccepts() throws Exception {
        Element body = body(SampleReport.of(Design.REVIEW));
        List<String> names = all(body, "w:bookmarkStart").stream()
                .map(start -> start.getAttribute("w:name"))
                .toList();
        List<String> ids = all(body, "w:sdt").stream()
                .map(control -> value(control, "w:id"))
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(ids)
                .allSatisfy(name -> assertThat(name).startsWith("_zs").hasSizeLessThanOrEqualTo(40));
        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        assertThat(all(body, "w:bookmarkEnd")).hasSameSizeAs(names);
    }

    @Test
    void tagsTooLongForWordAreCutAndStayDistinct() {
        String other = LONG.reference().replace("x)", "y)");

        assertThat(NumberTag.of(LONG.reference())).hasSize(64).isNotEqualTo(NumberTag.of(other));
        assertThat(NumberTag.of("sessions")).isEqualTo("sessions");
    }

    private static String value(Element control, String name) {
        return all(control, name).getFirst().getAttribute("w:val");
    }
}
