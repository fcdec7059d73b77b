package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import java.util.List;
import java.util.Objects;

/** A place that prints something else because numbers changed; its words were not touched. */
public sealed interface PlaceChange
        permits PlaceChange.Sentence, PlaceChange.Board, PlaceChange.Table, PlaceChange.Chart {
    /** Where. */
    Place place();

    /** The change in a sentence. */
    Message message();

    /**
     * A sentence.
     *
     * @param place the paragraph or line it stands in
     * @param before as printed before
     * @param after as printed now
     * @param references the numbers in it that print otherwise, in order
     */
    record Sentence(Place place, String before, String after, List<String> references) implements PlaceChange {
        /** Copies the references. */
        public Sentence {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            references = List.copyOf(references);
        }

        @Override
        public Message message() {
            return new Message(
                    place.name().zh() + "：“" + before + "”成为“" + after + "”",
                    place.name().en() + ": \"" + before + "\" becomes \"" + after + "\"");
        }
    }

    /**
     * A cell of the figure board.
     *
     * @param place the cell
     * @param cell its number
     */
    record Board(Place place, CellChange cell) implements PlaceChange {
        /** Refuses null. */
        public Board {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(cell, "cell");
        }

        @Override
        public Message message() {
            return new Message(
                    place.name().zh() + "：" + cell.textBefore() + " → " + cell.textAfter(),
                    place.name().en() + ": " + cell.textBefore() + " → " + cell.textAfter());
        }
    }

    /**
     * A table: of units, of a time series, or of a task list.
     *
     * @param place the table
     * @param cells its changed cells
     */
    record Table(Place place, List<CellChange> cells) implements PlaceChange {
        /** Copies the cells. */
        public Table {
            Objects.requireNonNull(place, "place");
            cells = List.copyOf(cells);
        }

        @Override
        public Message message() {
            return new Message(
                    place.name().zh() + "有" + cells.size() + "格变动",
                    place.name().en() + " has " + cells.size() + " changed cells");
        }
    }

    /**
     * A chart.
     *
     * @param place the chart
     * @param data its changed numbers
     */
    record Chart(Place place, List<CellChange> data) implements PlaceChange {
        /** Copies the data. */
        public Chart {
            Objects.requireNonNull(place, "place");
            data = List.copyOf(data);
        }

        @Override
        public Message message() {
            return new Message(
                    place.name().zh() + "有" + data.size() + "个数变动",
                    place.name().en() + " has " + data.size() + " changed numbers");
        }
    }
}
