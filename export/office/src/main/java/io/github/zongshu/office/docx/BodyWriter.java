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
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Timeline;
import java.util.List;
import java.util.function.Consumer;

/** Hands each block to the class that writes its kind, and turns columns into sections. */
final class BodyWriter {
    private final Story story;
    private final Sections sections;
    private final ChartPictures pictures;
    /** A paragraph of fewer characters goes to the next page as a whole with the signature: LibreOffice divides none that is kept. */
    private static final int SHORT = 168;

    /** Whether signature and date come next, which must not have a page alone (GB/T 9704-2012, 7.3.5.5). */
    private boolean beforeClosing;

    BodyWriter(Story story, Sections sections, ChartPictures pictures) {
        this.story = story;
        this.pictures = pictures;
        this.sections = sections;
    }

    /** The blocks of a report from top to bottom, and the end of the last section. */
    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            sections.turn(isTurned(blocks.subList(i, blocks.size())));
            beforeClosing = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Closing;
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
            case Masthead masthead -> masthead(masthead);
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
            case AttachmentHead head -> formal(head, writer -> writer.attachment(head));
            case Closing closing -> formal(closing, writer -> writer.closing(closing));
            case Imprint imprint -> formal(imprint, writer -> writer.imprint(imprint));
            case RedHead head -> formal(head, writer -> writer.redHead(head));
        }
    }

    /** What only official documents have stands as plain lines in others. */
    private void formal(Block block, Consumer<OfficialWriter> official) {
        if (story.sheet().arrangement().official()) {
            official.accept(new OfficialWriter(story));
        } else {
            block.lines().forEach(line -> story.paragraph(ParagraphStyle.BODY, line));
        }
    }

    private void masthead(Masthead masthead) {
        if (story.sheet().arrangement().official()) {
            new OfficialWriter(story).title(masthead);
        } else {
            new MastheadWriter(story).write(masthead);
        }
    }

    private void paragraph(Paragraph paragraph) {
        ParagraphStyle style = switch (paragraph.role()) {
            case BODY -> ParagraphStyle.BODY;
            case ADDRESSEES -> story.sheet().arrangement().official() ? ParagraphStyle.ADDRESSEES : ParagraphStyle.BODY;
            case PULL_QUOTE -> ParagraphStyle.PULL_QUOTE;
            case CLOSING -> ParagraphStyle.CLOSING;
            case REMARK -> ParagraphStyle.REMARK;
        };
        boolean kept = beforeClosing && Inline.text(paragraph.content()).length() < SHORT;
        story.paragraph(style, kept ? Story.KEEP_NEXT : "", paragraph.content());
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
                .dropWhile(block -> block instanceof Heading || block instanceof AttachmentHead)
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
