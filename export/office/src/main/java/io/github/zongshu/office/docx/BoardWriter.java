package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.quantity.Printed;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Text;

/** The figure board: a table of cells, each with label, large number and remark. */
final class BoardWriter {
    private final Story story;
    private final Arrangement arrangement;

    BoardWriter(Story story) {
        this.story = story;
        this.arrangement = story.sheet().arrangement();
    }

    void write(Board board) {
        int cells = board.cells().size();
        int rows = (cells + arrangement.boardColumns() - 1) / arrangement.boardColumns();
        int columns = (cells + rows - 1) / rows;
        Table table = story.table(StylesPart.PLAIN_TABLE, ColumnWidths.equal(columns, story.width()))
                .begin(new Table.Options(0, borders(), padding(), false, ""));
        for (int row = 0; row < rows; row++) {
            table.openRow(false);
            for (int column = 0; column < columns; column++) {
                int index = row * columns + column;
                table.openCell(column, "");
                if (index < cells) {
                    cell(board.cells().get(index));
                } else {
                    story.emptyParagraph(ParagraphStyle.BOARD_LABEL);
                }
                table.closeCell();
            }
            table.closeRow();
        }
        table.end();
        story.emptyParagraph(ParagraphStyle.SPACER);
    }

    private void cell(Board.Cell cell) {
        if (arrangement.figureFirst()) {
            figure(cell);
            story.paragraph(ParagraphStyle.BOARD_LABEL, Text.line(cell.label()));
        } else {
            story.paragraph(ParagraphStyle.BOARD_LABEL, Text.line(cell.label()));
            figure(cell);
        }
        story.paragraph(ParagraphStyle.BOARD_REMARK, cell.remark());
    }

    private void figure(Board.Cell cell) {
        Printed printed = cell.value().printed();
        Runs runs = story.open(ParagraphStyle.BOARD_FIGURE, "");
        story.numbers()
                .around(
                        story.xml(),
                        cell.value(),
                        () -> runs.words(printed.before(), CharacterStyle.BOARD_UNIT)
                                .words(printed.number())
                                .words(printed.after() + printed.unit(), CharacterStyle.BOARD_UNIT));
        story.close();
    }

    private String borders() {
        BoardLook look = story.sheet().board();
        Xml xml = Xml.fragment().open("w:tblBorders");
        look.top().write(xml, "w:top");
        look.side().write(xml, "w:left");
        look.bottom().write(xml, "w:bottom");
        look.side().write(xml, "w:right");
        look.inner().write(xml, "w:insideH");
        look.inner().write(xml, "w:insideV");
        return xml.close().toString();
    }

    private String padding() {
        int side = Twips.points(story.sheet().board().padding());
        Xml xml = Xml.fragment().open("w:tblCellMar");
        xml.leaf("w:left", "w:w", side, "w:type", "dxa").leaf("w:right", "w:w", side, "w:type", "dxa");
        return xml.close().toString();
    }
}
