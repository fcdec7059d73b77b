package io.github.zongshu.export;

import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Collects what a report says in numbers. */
final class Statements {
    private final List<Statement> all = new ArrayList<>();

    private Statements() {}

    static List<Statement> of(Report report) {
        Statements statements = new Statements();
        statements.blocks("blocks", report.blocks());
        return statements.all;
    }

    private void blocks(String path, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(path + "[" + i + "]", blocks.get(i));
        }
    }

    private void block(String path, Block block) {
        switch (block) {
            case Columns columns -> blocks(path + ".blocks", columns.blocks());
            case Board board -> board(path, board);
            case TableBlock table -> table(path, table);
            case ChartBlock chart -> caption(path, chart.caption());
            case Timeline timeline -> lines(path + ".entries", contents(timeline));
            case Listing listing -> lines(path + ".items", listing.items());
            case Panel panel -> lines(path + ".paragraphs", panel.paragraphs());
            case AttachmentHead head -> each(path, head.lines());
            case Byline byline -> each(path, byline.lines());
            case Closing closing -> lines(path + ".attachments", closing.attachments());
            case Heading heading -> each(path, heading.lines());
            case Imprint imprint -> each(path, imprint.lines());
            case Masthead masthead -> each(path, masthead.lines());
            case Paragraph paragraph -> each(path, paragraph.lines());
            case PhotoBlock photo -> each(path, photo.lines());
            case RedHead head -> each(path, head.lines());
        }
    }

    private static List<List<Inline>> contents(Timeline timeline) {
        return timeline.entries().stream().map(Timeline.Entry::content).toList();
    }

    private void lines(String path, List<List<Inline>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(path + "[" + i + "]", lines.get(i));
        }
    }

    private void each(String path, List<List<Inline>> lines) {
        lines.forEach(line -> line(path, line));
    }

    private void line(String path, List<Inline> line) {
        add(new Statement(Statement.Kind.LINE, List.of(Statement.Part.of(path, line))));
    }

    private void add(Statement statement) {
        if (statement.hasNumbers()) {
            all.add(statement);
        }
    }

    /** A title stands behind its counted label in every format. */
    private void caption(String path, Caption caption) {
        List<Inline> title = new ArrayList<>(Text.line(caption.label()));
        title.addAll(caption.title());
        each(path + ".caption", List.of(title, caption.measure(), caption.source()));
    }

    private void board(String path, Board board) {
        for (int i = 0; i < board.cells().size(); i++) {
            Board.Cell cell = board.cells().get(i);
            String at = path + ".cells[" + i + "]";
            add(new Statement(
                    Statement.Kind.FIGURE,
                    List.of(
                            Statement.Part.of(at, Text.line(Plain.of(cell.label()))),
                            Statement.Part.of(at, List.of(new Bound(cell.value()))),
                            Statement.Part.of(at + ".remark", cell.remark()))));
        }
    }

    /** The units of a table's numbers stand in its heads, so they are looked for as the numbers are. */
    private void table(String path, TableBlock table) {
        caption(path, table.caption());
        if (table.columns().stream().anyMatch(column -> !column.unit().isEmpty())) {
            List<Statement.Part> heads = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                String head = Plain.of(table.columns().get(i).text());
                heads.add(Statement.Part.of(path + ".columns[" + i + "]", Text.line(head)));
            }
            all.add(new Statement(Statement.Kind.ROW, heads));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<Statement.Part> cells = new ArrayList<>();
            List<TableBlock.Cell> row = table.rows().get(r).cells();
            for (int c = 0; c < row.size(); c++) {
                cells.add(Statement.Part.of(
                        path + ".rows[" + r + "].cells[" + c + "]", row.get(c).content()));
            }
            add(new Statement(Statement.Kind.ROW, cells));
        }
    }
}
