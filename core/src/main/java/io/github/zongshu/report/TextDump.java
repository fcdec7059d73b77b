package io.github.zongshu.report;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as plain text, for people who read diffs and for tests: one line for each line of a block, indented by depth,
 * bound numbers in brackets with their reference: {@code ［9837场｜sessions］}. A mark on the pages stands below the title.
 */
public final class TextDump {
    private final StringBuilder text = new StringBuilder();

    private TextDump() {}

    /** The whole report, each line ended by a line feed. */
    public static String of(Report report) {
        TextDump dump = new TextDump();
        dump.line(0, report.info().design() + " " + report.info().title());
        if (!report.info().mark().isEmpty()) {
            dump.line(0, "mark " + report.info().mark());
        }
        report.blocks().forEach(block -> dump.block(0, block));
        return dump.text.toString();
    }

    private void block(int depth, Block block) {
        line(depth, block.getClass().getSimpleName() + qualifier(block));
        if (block instanceof Columns columns) {
            columns.blocks().forEach(inner -> block(depth + 1, inner));
        } else {
            block.lines().stream().filter(line -> !line.isEmpty()).forEach(line -> line(depth + 1, marked(line)));
        }
        if (block instanceof ChartBlock chart) {
            chart.chart().values().forEach(value -> line(depth + 1, marked(value)));
            line(depth + 1, chart.alt());
        }
    }

    private static String qualifier(Block block) {
        return switch (block) {
            case Heading heading -> " " + heading.level();
            case Paragraph paragraph -> " " + paragraph.role();
            case Columns columns -> " " + columns.count();
            case ChartBlock chart ->
                " " + chart.id() + " " + chart.chart().getClass().getSimpleName();
            case Listing list -> list.numbered() ? " numbered" : "";
            case Closing closing -> closing.sealed() ? " sealed" : "";
            case AttachmentHead head -> "";
            case Board board -> "";
            case Byline byline -> "";
            case Imprint imprint -> "";
            case Masthead masthead -> "";
            case Panel panel -> "";
            case PhotoBlock photo -> "";
            case RedHead head -> "";
            case TableBlock table -> "";
            case Timeline timeline -> "";
        };
    }

    private static String marked(List<Inline> line) {
        return line.stream().map(TextDump::marked).collect(Collectors.joining());
    }

    private static String marked(Inline inline) {
        return switch (inline) {
            case Text words -> words.text();
            case Bound bound -> marked(bound.value());
            case Emphasis emphasis -> "*" + marked(emphasis.content()) + "*";
        };
    }

    private static String marked(Value value) {
        return "［" + value.text() + "｜" + value.reference() + "］";
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
