package io.github.zongshu.report;

import java.util.List;

/**
 * One piece of a report, from top to bottom. Adding a kind makes every writer fail to compile until it draws the kind.
 */
public sealed interface Block
        permits Board,
                Byline,
                ChartBlock,
                Columns,
                Heading,
                Listing,
                Masthead,
                Panel,
                Paragraph,
                PhotoBlock,
                TableBlock,
                Timeline {
    /**
     * The lines of text that the block shows, in reading order, one list of inlines a line. Pictures show nothing here;
     * the numbers inside a chart are in {@link ChartBlock#chart()}.
     */
    List<List<Inline>> lines();
}
