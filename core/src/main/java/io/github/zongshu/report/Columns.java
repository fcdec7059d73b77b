package io.github.zongshu.report;

import java.util.List;

/**
 * Blocks that flow through narrow columns, balanced at the end. Columns do not nest.
 *
 * @param count how many columns the design has room for, 2 to 6; a narrower page may use fewer
 * @param blocks what flows
 */
public record Columns(int count, List<Block> blocks) implements Block {
    /** Copies the blocks; refuses columns within columns. */
    public Columns {
        blocks = List.copyOf(blocks);
        if (count < 2 || count > 6) {
            throw new IllegalArgumentException("count is not 2 to 6: " + count);
        }
        if (blocks.stream().anyMatch(Columns.class::isInstance)) {
            throw new IllegalArgumentException("columns within columns");
        }
    }

    @Override
    public List<List<Inline>> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }
}
