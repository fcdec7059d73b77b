package io.github.zongshu.office.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between the brackets of SUM: neighbouring cells as ranges, the rest one by one. */
final class SumArguments {
    /** Excel's most. */
    private static final int MOST = 255;

    private final String home;
    private final List<String> closed = new ArrayList<>();
    private Optional<Place> first = Optional.empty();
    private Optional<Place> last = Optional.empty();

    /** For a formula on a sheet. */
    SumArguments(String home) {
        this.home = home;
    }

    /** A cell; it lengthens the range before it where it goes on in the same column or row. */
    void add(Place cell) {
        if (first.isPresent() && last.isPresent() && continues(first.get(), last.get(), cell)) {
            last = Optional.of(cell);
            return;
        }
        close();
        first = Optional.of(cell);
        last = Optional.of(cell);
    }

    /** Something computed. */
    void add(String term) {
        close();
        closed.add(term);
    }

    boolean areFew() {
        close();
        return closed.size() <= MOST;
    }

    String text() {
        close();
        return String.join(",", closed);
    }

    private void close() {
        first.ifPresent(from ->
                last.ifPresent(to -> closed.add(from.equals(to) ? from.from(home) : from.from(home) + ":" + to.a1())));
        first = Optional.empty();
        last = Optional.empty();
    }

    private static boolean continues(Place first, Place last, Place cell) {
        boolean down =
                cell.column() == first.column() && last.column() == first.column() && cell.row() == last.row() + 1;
        boolean across = cell.row() == first.row() && last.row() == first.row() && cell.column() == last.column() + 1;
        return cell.sheet().equals(first.sheet()) && (down || across);
    }
}
