package io.github.zongshu.office.docx;

import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Timeline;
import java.util.List;

/** Hands each block to the class that writes its kind, and turns columns into sections. */
final class BodyWriter {
    private final Story story;
    private final Sections sections;
    private final ChartPictures pictures;

    BodyWriter(Story story, Sections sections, ChartPictures pictures) {
        this.story = story;
        this.pictures = pictures;
        this.sections = sections;
    }

    /** The blocks of a report from top to bottom, and the end of the last section. */
    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            sections.turn(isTurned(blocks.subList(i, blocks.size())));
            block("blocks[" + i + "]", blocks.get(i));
        }
        sections.endDocument();
    }

    private void flow(String path, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(path + "[" + i + "]", blocks.get(i));
        }
    }

    private void block(String path, Block block) {
        switch (block) {
            case Masthead masthead -> new MastheadWriter(story).write(masthead);
            case Byline byline -> new BylineWriter(story).write(byline);
            case Board board -> new BoardWriter(story).write(board);
            case Panel panel -> new PanelWriter(story).write(panel);
            case Heading heading -> new HeadingWriter(story).write(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Listing listing -> listing(listing);
            case TableBlock table -> new TableWriter(story).write(table, path);
            case ChartBlock chart -> new ChartWriter(story, pictures).write(chart, path);
            case PhotoBlock photo -> new PhotoWriter(story).write(photo);
            case Timeline timeline -> new TimelineWriter(story).write(timeline);
            case Columns columns -> columns(path, columns);
            case AttachmentHead head -> plain(head);
            case Closing closing -> plain(closing);
            case Imprint imprint -> plain(imprint);
            case RedHead head -> plain(head);
        }
    }

    private void plain(Block block) {
        block.lines().forEach(line -> story.paragraph(ParagraphStyle.BODY, line));
    }

    private void paragraph(Paragraph paragraph) {
        ParagraphStyle style = switch (paragraph.role()) {
            case BODY, ADDRESSEES -> ParagraphStyle.BODY;
            case PULL_QUOTE -> ParagraphStyle.PULL_QUOTE;
            case CLOSING -> ParagraphStyle.CLOSING;
            case REMARK -> ParagraphStyle.REMARK;
        };
        story.paragraph(style, paragraph.content());
    }

    private void listing(Listing listing) {
        ParagraphStyle style = listing.numbered() ? ParagraphStyle.LIST_NUMBER : ParagraphStyle.LIST_BULLET;
        String list = listing.numbered() ? Numbering.reference(story.nextCountedList()) : "";
        listing.items().forEach(item -> {
            story.open(style, list).line(item);
            story.close();
        });
    }

    private void columns(String path, Columns columns) {
        int count = Math.min(columns.count(), story.sheet().arrangement().columns());
        sections.beginColumns(count);
        flow(path + ".blocks", columns.blocks());
        sections.endColumns(count);
    }

    /** Whether the next table stands on turned paper; its headings go with it. */
    private boolean isTurned(List<Block> following) {
        return following.stream()
                .dropWhile(Heading.class::isInstance)
                .limit(1)
                .anyMatch(block -> block instanceof TableBlock table && isTooWide(table));
    }

    private boolean isTooWide(TableBlock table) {
        Stylesheet sheet = story.sheet();
        double size = sheet.paragraph(ParagraphStyle.TABLE_TEXT).face().size();
        return sheet.arrangement().turnsWideTables()
                && ColumnWidths.isCrowded(table, size, sheet.page().textWidth());
    }
}
