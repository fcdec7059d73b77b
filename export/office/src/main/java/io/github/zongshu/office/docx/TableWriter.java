package io.github.zongshu.office.docx;

import io.github.zongshu.export.RenderException;
import io.github.zongshu.message.Message;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.util.List;

/** A data table with repeated head; digits flush right, totals tinted. */
final class TableWriter {
    /** What Word can hold. */
    private static final int MOST_COLUMNS = 63;

    private final Story story;

    TableWriter(Story story) {
        this.story = story;
    }

    void write(TableBlock table, String path) {
        if (table.columns().isEmpty() || table.columns().size() > MOST_COLUMNS) {
            throw tooWide(table.columns().size(), path);
        }
        CaptionWriter caption = new CaptionWriter(story);
        if (hasHead(table.caption())) {
            caption.above(table.caption());
        }
        double size = story.sheet().paragraph(ParagraphStyle.TABLE_TEXT).face().size();
        Table markup = story.table(StylesPart.DATA_TABLE, ColumnWidths.of(table, size, story.width()))
                .begin(new Table.Options(
                        0, "", "", true, Inline.text(table.caption().title())));
        head(markup, table.columns());
        for (TableBlock.Row row : table.rows()) {
            row(markup, row, table.columns());
        }
        markup.end();
        if (table.caption().source().isEmpty()) {
            story.emptyParagraph(ParagraphStyle.SPACER);
        }
        caption.below(table.caption());
    }

    /** A table that is all of an attachment has its title there. */
    private static boolean hasHead(Caption caption) {
        return !caption.label().isEmpty()
                || !caption.title().isEmpty()
                || !caption.measure().isEmpty();
    }

    private void head(Table markup, List<TableBlock.Column> columns) {
        markup.openRow(true);
        for (int i = 0; i < columns.size(); i++) {
            TableBlock.Column column = columns.get(i);
            markup.openCell(i, "");
            ParagraphStyle style = column.numeric() ? ParagraphStyle.TABLE_HEAD_NUMBER : ParagraphStyle.TABLE_HEAD;
            cell(style, Text.line(column.text()), false);
            markup.closeCell();
        }
        markup.closeRow();
    }

    private void row(Table markup, TableBlock.Row row, List<TableBlock.Column> columns) {
        markup.openRow(false);
        for (int i = 0; i < columns.size(); i++) {
            markup.openCell(i, row.total() && !story.sheet().arrangement().official() ? Table.tint(Palette.TINT) : "");
            ParagraphStyle style = columns.get(i).numeric() ? ParagraphStyle.TABLE_NUMBER : ParagraphStyle.TABLE_TEXT;
            cell(style, row.cells().get(i).content(), row.total());
            markup.closeCell();
        }
        markup.closeRow();
    }

    /** A cell has one paragraph even where it is empty. */
    private void cell(ParagraphStyle style, List<Inline> content, boolean total) {
        Runs runs = story.open(style, "");
        if (total) {
            runs.line(content, CharacterStyle.TABLE_TOTAL);
        } else {
            runs.line(content);
        }
        story.close();
    }

    private static RenderException tooWide(int columns, String path) {
        return new RenderException(
                "docx",
                path,
                new Message(
                        "Word 表格应有 1 至 63 列，此表有 " + columns + " 列；请分成几个表",
                        "a Word table has 1 to 63 columns, this one has " + columns + "; split it"));
    }
}
