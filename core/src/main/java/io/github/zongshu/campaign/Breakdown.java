package io.github.zongshu.campaign;

import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by unit: districts by metric, with a total.
 *
 * <p>Each cell is in the ledger as {@code breakdown.row.column}, each total as {@code breakdown.total.column}.
 *
 * @param id the name it is referred to by
 * @param label what the table shows
 * @param rowLabel what the rows are, such as 单位
 * @param columns the metrics, from left to right
 * @param rows the units, in their own order
 * @param source 来源; may be empty
 * @param sample whether the numbers are made up for demonstration, which every output must say
 */
public record Breakdown(
        String id, String label, String rowLabel, List<Column> columns, List<Row> rows, String source, boolean sample) {
    /** How the cells of a column become its total. */
    public enum Total {
        /** The sum of the cells, hedges included. */
        SUM,
        /** None: the cells do not add up, as ranks do not. */
        NONE
    }

    /**
     * A column.
     *
     * @param id the name it is referred to by
     * @param label its head
     * @param unit the measure word of its numbers; empty for an expression, whose result has its own
     * @param total how its total is made
     * @param expression what a derived column computes from the others of its row, such as {@code rate(resolved, issues)};
     *     empty for a reported column
     */
    public record Column(String id, String label, String unit, Total total, String expression) {
        /** Refuses null. */
        public Column {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(expression, "expression");
        }

        /** Whether its cells are computed from the others. */
        public boolean isDerived() {
            return !expression.isEmpty();
        }
    }

    /**
     * A unit and what it reported.
     *
     * @param id the name it is referred to by
     * @param label the unit's name
     * @param cells one for each reported column, in their order; null where nothing was reported
     * @param origins the form that each cell was taken from; empty where none is known of the whole row
     */
    public record Row(String id, String label, List<@Nullable Quantity> cells, List<Origin> origins) {
        /** Copies the lists, keeping the gaps; refuses origins of other cells than there are. */
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            cells = Collections.unmodifiableList(new ArrayList<@Nullable Quantity>(cells));
            boolean unknown = origins.stream().allMatch(Origin.UNKNOWN::equals);
            origins = unknown ? List.of() : List.copyOf(origins);
            if (!unknown && origins.size() != cells.size()) {
                throw new IllegalArgumentException(
                        id + " has " + cells.size() + " cells, but origins of " + origins.size());
            }
        }

        /** A row of which no form is known. */
        public Row(String id, String label, List<? extends @Nullable Quantity> cells) {
            this(id, label, new ArrayList<@Nullable Quantity>(cells), List.of());
        }

        /** The form that a cell was taken from. */
        public Origin origin(int cell) {
            return origins.isEmpty() ? Origin.UNKNOWN : origins.get(cell);
        }
    }

    /** Copies the lists; lengths and ids are judged with the whole campaign. */
    public Breakdown {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(rowLabel, "rowLabel");
        Objects.requireNonNull(source, "source");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The columns that units report, in order. */
    public List<Column> reportedColumns() {
        return columns.stream().filter(column -> !column.isDerived()).toList();
    }
}
