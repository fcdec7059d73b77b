package io.github.zongshu.benchmarks;

import io.github.zongshu.picture.Picture;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The work as a report, for this library's own writers. */
final class BriefReport {
    private BriefReport() {}

    static Report of(BriefWork work) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Masthead(List.of(), List.of(), Text.line(work.title()), List.of()));
        for (int i = 0; i < work.sections().size(); i++) {
            BriefWork.Section section = work.sections().get(i);
            blocks.add(new Heading(1, Text.line(section.head()), List.of()));
            section.paragraphs().forEach(words -> blocks.add(Paragraph.body(Text.line(words))));
            if (i < work.tables().size()) {
                blocks.add(table(work.tables().get(i), "表" + (i + 1)));
            }
            if (i >= 3 && i - 3 < work.charts().size()) {
                String name = BriefWork.CHART_NAMES.get(i - 3);
                blocks.add(new ChartBlock(
                        "chart" + i, caption("图" + (i - 2), name), work.charts().get(i - 3), name));
            }
            if (i >= 7 && i - 7 < work.photos().size()) {
                Picture picture = Picture.of(work.photos().get(i - 7));
                blocks.add(new PhotoBlock(picture, Text.line("现场"), "", "一张照片"));
            }
        }
        return report(work.title(), blocks);
    }

    /** So many sections of one paragraph. */
    static Report ofSections(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            blocks.add(new Heading(1, Text.line("第" + i + "节"), List.of()));
            blocks.add(Paragraph.body(Text.line("全年共开展各类恳谈会" + (900 + i) + "场，参与群众很多，收集问题也很多，办结实事一件接一件。")));
        }
        return report("许多节", blocks);
    }

    /** A table of so many rows. */
    static Report ofRows(int count) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("单位", "场次", "人次"));
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("第" + i + "区", 100 + i + "", 7000 + 31 * i + ""));
        }
        return report("许多行", List.of(table(rows, "表1")));
    }

    private static Report report(String title, List<Block> blocks) {
        ReportInfo info = new ReportInfo(
                Design.BRIEF, title, "", "", List.of(), LocalDate.of(2021, 12, 30), Text.line(title), Text.line(title));
        return new Report(info, blocks, List.of());
    }

    private static TableBlock table(List<List<String>> rows, String label) {
        List<TableBlock.Column> columns = new ArrayList<>();
        for (int c = 0; c < rows.get(0).size(); c++) {
            columns.add(new TableBlock.Column(rows.get(0).get(c), "", c > 0));
        }
        List<TableBlock.Row> body = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            body.add(new TableBlock.Row(
                    false,
                    row.stream()
                            .<TableBlock.Cell>map(cell -> new TableBlock.Words(Text.line(cell)))
                            .toList()));
        }
        return new TableBlock(caption(label, "进度"), columns, body);
    }

    private static Caption caption(String label, String title) {
        return new Caption(label, Text.line(title), List.of(), List.of());
    }
}
