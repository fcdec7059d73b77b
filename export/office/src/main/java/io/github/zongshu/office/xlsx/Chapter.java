package io.github.zongshu.office.xlsx;

import io.github.zongshu.report.Block;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of one sheet: a heading of the first level and what follows it. What comes before the first heading is a
 * chapter of its own.
 *
 * @param name the sheet's name
 * @param items the blocks, those of columns among the others, since a sheet has no narrow columns
 */
record Chapter(String name, List<Item> items) {
    private static final String FIRST = "总览";

    /**
     * A block.
     *
     * @param path where it stands in the report: {@code blocks[4].blocks[0]}
     * @param block the block
     */
    record Item(String path, Block block) {}

    Chapter {
        items = List.copyOf(items);
    }

    /** The chapters of a report; a report without blocks has one without items. */
    static List<Chapter> of(Report report, SheetNames names) {
        List<Chapter> chapters = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        String head = FIRST;
        for (Item item : flat("", report.blocks())) {
            if (item.block() instanceof Heading heading && heading.level() == 1) {
                close(chapters, names, head, open);
                head = Inline.text(heading.lead());
            }
            open.add(item);
        }
        close(chapters, names, head, open);
        return chapters.isEmpty() ? List.of(new Chapter(names.name(FIRST), List.of())) : chapters;
    }

    List<Block> blocks() {
        return items.stream().map(Item::block).toList();
    }

    private static void close(List<Chapter> chapters, SheetNames names, String head, List<Item> open) {
        if (!open.isEmpty()) {
            chapters.add(new Chapter(names.name(head), open));
            open.clear();
        }
    }

    private static List<Item> flat(String prefix, List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String path = prefix + "blocks[" + i + "]";
            if (blocks.get(i) instanceof Columns columns) {
                items.addAll(flat(path + ".", columns.blocks()));
            } else {
                items.add(new Item(path, blocks.get(i)));
            }
        }
        return items;
    }
}
