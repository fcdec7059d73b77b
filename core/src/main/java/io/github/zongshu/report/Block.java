package io.github.zongshu.report;

import java.util.List;

/**
 * One piece of a report, from top to bottom. Adding a kind makes every writer fail to compile until it draws the kind.
 */
public sealed interface Block
        permits AttachmentHead,
                Board,
                Byline,
                ChartBlock,
                Closing,
                Columns,
                Heading,
                Imprint,
                Listing,
                Masthead,
                Panel,
                Paragraph,
                PhotoBlock,
                RedHead,
                TableBlock,
                Timeline {
    /**
     * The lines of text that the block shows, in reading order, one list of inlines a line. Pictures show nothing here;
     * the numbers inside a chart are in {@link ChartBlock#chart()}.
     */
    List<List<Inline>> lines();
}
