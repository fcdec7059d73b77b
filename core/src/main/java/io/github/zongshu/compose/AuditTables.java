package io.github.zongshu.compose;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Finding;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes tables of what an audit found: the sheet to sign, what needs attention, what agrees. */
final class AuditTables {
    /** Room to write; drawn as a line, since an empty cell keeps no width. */
    private static final String BLANK = "________";

    private static final String DATE = "________年____月____日";

    private final Desk desk;
    private final Captions captions;
    private final Audit audit;
    private final CheckWords words;

    AuditTables(Desk desk, Captions captions, Audit audit) {
        this.desk = desk;
        this.captions = captions;
        this.audit = audit;
        this.words = new CheckWords(audit);
    }

    /**
     * Every metric as it is printed, with its source, what the audit says of it, and room for a checker's name and hand; nothing
     * for a campaign without metrics.
     */
    List<TableBlock> sheet() {
        if (desk.campaign().metrics().isEmpty()) {
            return List.of();
        }
        List<TableBlock.Column> columns = Stream.of("编号", "指标", "数值", "来源", "核对", "核校人", "签名")
                .map(AuditTables::column)
                .toList();
        List<TableBlock.Row> rows =
                desk.campaign().metrics().stream().map(this::metric).toList();
        return List.of(new TableBlock(caption("指标核校"), columns, rows));
    }

    /** Who answers for it, in the order in which a document passes through their hands. */
    TableBlock hands() {
        List<TableBlock.Column> columns =
                Stream.of("职责", "签名", "日期").map(AuditTables::column).toList();
        List<TableBlock.Row> rows = Stream.of("填报人", "核校人", "负责人")
                .map(office -> row(List.of(Text.line(office), Text.line(BLANK.repeat(3)), Text.line(DATE))))
                .toList();
        return new TableBlock(caption("所列各数已经核对，可以印发"), columns, rows);
    }

    private TableBlock.Row metric(Metric metric) {
        return row(List.of(
                Text.line(metric.id()),
                Text.line(metric.label()),
                List.of(new Bound(desk.value(metric.id()))),
                Text.line(source(metric)),
                words.about(metric.id()),
                Text.line(BLANK),
                Text.line(BLANK)));
    }

    private static String source(Metric metric) {
        String computed = metric.isDerived() ? "算得：" + metric.expression() : "";
        return source(List.of(metric.source(), metric.origin().text(), computed), metric.sample());
    }

    /** What is known of where a number comes from, and, unless that says so already, whether it is made up. */
    static String source(List<String> known, boolean sample) {
        String words = known.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("，"));
        boolean tell = sample && !words.contains(Desk.SAMPLE);
        return Stream.of(words, tell ? Desk.SAMPLE : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    /** The checks that ask for something, and those that agree in short; nothing where there was nothing to check. */
    List<Block> findings() {
        if (audit.findings().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        List<Finding> open = audit.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .sorted(Comparator.comparingInt(finding -> CheckWords.WORST_FIRST.indexOf(finding.verdict())))
                .toList();
        if (open.isEmpty()) {
            blocks.add(Paragraph.body(Text.line("各项核对全部相合。")));
        } else {
            blocks.add(open(open));
        }
        if (!audit.with(Verdict.PASS).isEmpty()) {
            blocks.add(passed());
        }
        return blocks;
    }

    private TableBlock open(List<Finding> findings) {
        List<TableBlock.Column> columns = Stream.of("结论", "规则", "涉及的数（印发写法）", "算得", "依据", "建议")
                .map(AuditTables::column)
                .toList();
        List<TableBlock.Row> rows = findings.stream()
                .map(finding -> row(List.of(
                        List.of(CheckWords.verdict(finding.verdict())),
                        Text.line(CheckWords.rule(finding.code())),
                        inputs(finding),
                        Text.line(computed(finding)),
                        Text.line(finding.basis().reason().zh()),
                        Text.line(finding.suggestion().zh()))))
                .toList();
        return new TableBlock(caption("需要处理的核对"), columns, rows);
    }

    private TableBlock passed() {
        List<TableBlock.Column> columns = Stream.of("规则", "涉及的数（印发写法）", "算得", "依据")
                .map(AuditTables::column)
                .toList();
        List<TableBlock.Row> rows = audit.with(Verdict.PASS).stream()
                .map(finding -> row(List.of(
                        Text.line(CheckWords.rule(finding.code())),
                        inputs(finding),
                        Text.line(computed(finding)),
                        Text.line(finding.basis().reason().zh()))))
                .toList();
        return new TableBlock(caption("相合的核对"), columns, rows);
    }

    private static String computed(Finding finding) {
        return finding.result().map(Finding.Computed::printed).orElse("");
    }

    /** The numbers that take part, each bound; the message where a check speaks of no number, as of dates. */
    private List<Inline> inputs(Finding finding) {
        if (finding.inputs().isEmpty()) {
            return Text.line(finding.message().zh());
        }
        List<Inline> line = new ArrayList<>();
        for (Finding.Input input : finding.inputs()) {
            line.add(new Text((line.isEmpty() ? "" : "；") + input.label()));
            Optional<Value> value = desk.found(input.reference());
            if (value.isPresent()) {
                line.add(new Bound(value.get()));
            } else {
                line.add(new Text(input.printed().isEmpty() ? "未报" : input.printed()));
            }
        }
        return line;
    }

    private Caption caption(String title) {
        return new Caption(captions.nextTable(), Text.line(title), List.of(), List.of());
    }

    static TableBlock.Column column(String head) {
        return new TableBlock.Column(head, "", false);
    }

    static TableBlock.Row row(List<List<Inline>> cells) {
        return new TableBlock.Row(
                false,
                cells.stream().<TableBlock.Cell>map(TableBlock.Words::new).toList());
    }
}
