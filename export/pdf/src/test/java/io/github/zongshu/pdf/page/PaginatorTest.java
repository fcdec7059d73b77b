package io.github.zongshu.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of ten lines of ten points, in one or two columns. */
final class PaginatorTest {
    private static final Frame FRAME = new Frame(220, 120, new Box(10, 10, 200, 100), 10);

    /** What was drawn where. */
    private record Seen(int page, String name, Box box) {}

    @Test
    void fillsOneColumnAfterTheOther() {
        List<Seen> seen = lay(columns(lines("a", 25)));
        assertThat(at(seen, "a0").box()).isEqualTo(new Box(10, 10, 95, 10));
        assertThat(at(seen, "a9").box().y()).isEqualTo(100);
        assertThat(at(seen, "a10").box()).isEqualTo(new Box(115, 10, 95, 10));
        assertThat(at(seen, "a20").page()).isEqualTo(1);
    }

    @Test
    void balancesTheLastColumns() {
        List<Seen> seen = lay(columns(lines("a", 8)));
        assertThat(seen).filteredOn(s -> s.box().x() == 10).hasSize(4);
        assertThat(seen).filteredOn(s -> s.box().x() == 115).hasSize(4);
    }

    @Test
    void keepsAHeadWithTheTextBelowIt() {
        List<Slab> slabs = new ArrayList<>(lines("a", 9));
        slabs.add(named("head", 10));
        slabs.add(named("below", 10).kept().gridded());
        slabs.addAll(lines("b", 12));
        List<Seen> seen = lay(columns(slabs));
        assertThat(at(seen, "head").box().y()).isEqualTo(10);
        assertThat(at(seen, "below").box().x()).isEqualTo(at(seen, "head").box().x());
    }

    @Test
    void repeatsTheHeadOfATableWhereItGoesOn() {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(named("head", 10));
        for (int i = 0; i < 15; i++) {
            Slab row = named("row" + i, 10).under(named("again", 10));
            slabs.add(i == 0 ? row.kept() : row);
        }
        List<Seen> seen = lay(Region.wide(0, false, slabs));
        assertThat(seen).filteredOn(s -> s.name().equals("again")).hasSize(1);
        Seen again = at(seen, "again");
        assertThat(again.page()).isEqualTo(1);
        assertThat(again.box().y()).isEqualTo(10);
        assertThat(at(seen, "row9").box().y()).isEqualTo(20);
    }

    @Test
    void letsTextGoBeforeAFigureThatDoesNotFit() {
        List<Slab> slabs = new ArrayList<>(lines("a", 8));
        slabs.add(named("figure", 50).moving());
        slabs.addAll(lines("b", 20));
        List<Seen> seen = lay(columns(slabs));
        assertThat(at(seen, "b0").box()).isEqualTo(new Box(10, 90, 95, 10));
        assertThat(at(seen, "figure").box()).isEqualTo(new Box(115, 10, 95, 50));
        assertThat(seen).extracting(Seen::name).containsSubsequence("a7", "figure", "b0");
    }

    @Test
    void keepsFiguresInTheirOrder() {
        List<Slab> slabs = new ArrayList<>(lines("a", 8));
        slabs.add(named("first", 50).moving());
        slabs.addAll(lines("b", 1));
        slabs.add(named("second", 10).moving());
        slabs.addAll(lines("c", 20));
        List<Seen> seen = lay(columns(slabs));
        assertThat(at(seen, "first").box().x()).isEqualTo(115);
        assertThat(at(seen, "second").box().x()).isEqualTo(115);
        assertThat(at(seen, "second").box().y())
                .isGreaterThan(at(seen, "first").box().y());
    }

    @Test
    void letsTextFillTheRestOfAPageWhereAWaitingFigureStillFindsNoRoom() {
        List<Slab> slabs = new ArrayList<>(lines("a", 18));
        slabs.add(named("figure", 50).moving());
        slabs.addAll(lines("b", 14));
        Region table = Region.wide(0, true, List.of(named("table", 70)));
        List<Seen> seen = lay(table, Region.wide(0, false, lines("x", 1)), columns(slabs));
        assertThat(at(seen, "figure").page()).isGreaterThan(0);
        assertThat(seen).filteredOn(s -> s.page() == 0).extracting(Seen::name).contains("a0", "a3");
    }

    @Test
    void makesTheRowsOfATableAlikeLowerSoThatItFits() {
        List<Slab> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(named("row" + i, 10.4).elastic(0, 1).breaking(500));
        }
        List<Seen> seen = lay(Region.wide(0, false, rows));
        assertThat(seen).allMatch(s -> s.page() == 0);
        assertThat(seen)
                .extracting(s -> s.box().height())
                .allSatisfy(h -> assertThat(h).isCloseTo(10, within(0.01)));
    }

    @Test
    void beginsAThinLastPageWithAWholeSection() {
        List<Slab> slabs = new ArrayList<>(lines("a", 18));
        slabs.add(named("head", 10).named(new Landmark(Tag.document(), 1, "大事记")));
        slabs.addAll(lines("b", 3));
        List<Seen> seen = lay(Region.wide(0, false, lines("x", 9)), columns(slabs), Region.wide(0, false, List.of()));
        assertThat(at(seen, "b0").page()).isEqualTo(at(seen, "head").page());
    }

    @Test
    void leavesRoomInTheLastColumnsForTheFewLinesBelowThem() {
        Region remark = Region.wide(0, false, List.of(named("remark", 10)));
        List<Seen> seen = lay(columns(lines("a", 18)), remark);
        assertThat(at(seen, "remark").page()).isZero();
    }

    @Test
    void letsColumnsGoBeforeAWideTableThatDoesNotFit() {
        Region above = Region.wide(0, false, lines("a", 5));
        Region table = Region.wide(0, true, List.of(named("table", 70)));
        List<Seen> seen = lay(above, table, columns(lines("b", 40)));
        assertThat(at(seen, "b0").page()).isZero();
        assertThat(at(seen, "table").page()).isEqualTo(1);
        assertThat(at(seen, "table").box().y()).isEqualTo(10);
    }

    @Test
    void growsAChartSoThatColumnsEndTogether() {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(named("chart", 30).elastic(20, 0));
        slabs.addAll(lines("a", 5));
        List<Seen> seen = lay(columns(slabs));
        double left = seen.stream()
                .filter(s -> s.box().x() == 10)
                .mapToDouble(s -> s.box().bottom())
                .max()
                .orElse(0);
        double right = seen.stream()
                .filter(s -> s.box().x() == 115)
                .mapToDouble(s -> s.box().bottom())
                .max()
                .orElse(0);
        assertThat(left).isCloseTo(right, within(10.0));
    }

    @Test
    void shrinksAChartThatAlmostFits() {
        List<Slab> slabs = new ArrayList<>(lines("a", 6));
        slabs.add(named("chart", 50).elastic(0, 10));
        List<Seen> seen = lay(Region.wide(0, false, slabs));
        assertThat(at(seen, "chart").page()).isZero();
        assertThat(at(seen, "chart").box().height()).isEqualTo(40);
    }

    @Test
    void putsLinesBackOnTheGridBelowWhatIsNotOnIt() {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(named("odd", 23));
        slabs.addAll(lines("a", 2));
        assertThat(at(lay(Region.wide(0, false, slabs)), "a0").box().y()).isEqualTo(40);
    }

    @Test
    void drawsEverythingOnceHoweverLongItIs() {
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            slabs.add(named("head" + i, 15).spaced(10, 0).gridded());
            slabs.add(named("first" + i, 10).kept().gridded());
            slabs.addAll(lines("a" + i + "-", i % 7));
            if (i % 5 == 0) {
                slabs.add(named("figure" + i, 35).spaced(4, 4).elastic(10, 5).moving());
            }
        }
        List<Seen> seen = lay(columns(slabs));
        assertThat(seen).hasSameSizeAs(slabs).extracting(Seen::name).doesNotHaveDuplicates();
        assertThat(seen).allSatisfy(s -> assertThat(s.box().bottom()).isLessThanOrEqualTo(110 + 1e-6));
    }

    private static Region columns(List<Slab> slabs) {
        return new Region(2, 10, Region.NO_RULE, 0, false, slabs);
    }

    private static List<Slab> lines(String name, int count) {
        List<Slab> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(named(name + i, 10).gridded());
        }
        return lines;
    }

    /** A slab that tells its name by the text it would draw. */
    private static Slab named(String name, double height) {
        return Slab.of(height, (canvas, box) -> ((Recorder) canvas).see(name, box));
    }

    private static Seen at(List<Seen> seen, String name) {
        return seen.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Seen> lay(Region... regions) {
        List<Page> pages = Paginator.paginate(FRAME, List.of(regions));
        Recorder recorder = new Recorder();
        for (Page page : pages) {
            page.paint(recorder);
            recorder.page++;
        }
        return recorder.seen;
    }

    private static final class Recorder extends BlankCanvas {
        private final List<Seen> seen = new ArrayList<>();
        private int page;

        void see(String name, Box box) {
            seen.add(new Seen(page, name, box));
        }
    }
}
