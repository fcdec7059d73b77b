package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Districts as equal tiles, set roughly as they lie to each other; a stronger tint is a larger number. It needs no map, and a
 * small district is as easy to read as a large one.
 *
 * @param tiles each in a place of its own
 */
public record TileChart(List<Tile> tiles) implements Chart {
    private static final int MOST = 64;

    /**
     * A district in its place.
     *
     * @param datum its name and number
     * @param row from the north, 0 to 63
     * @param column from the west, 0 to 63
     */
    public record Tile(Datum datum, int row, int column) {
        /** Refuses a place outside the grid. */
        public Tile {
            Objects.requireNonNull(datum, "datum");
            if (row < 0 || row >= MOST || column < 0 || column >= MOST) {
                throw new IllegalArgumentException(
                        datum.label() + " stands at row " + row + ", column " + column + ", not within 0 to 63");
            }
        }
    }

    /** Copies the tiles; refuses two in one place. */
    public TileChart {
        tiles = List.copyOf(tiles);
        Set<List<Integer>> places = new HashSet<>();
        for (Tile tile : tiles) {
            if (!places.add(List.of(tile.row(), tile.column()))) {
                throw new IllegalArgumentException("two tiles stand at row " + tile.row() + ", column " + tile.column()
                        + ": " + tile.datum().label());
            }
        }
    }

    @Override
    public List<Value> values() {
        return Datum.values(tiles.stream().map(Tile::datum).toList());
    }
}
