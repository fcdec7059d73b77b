package io.github.zongshu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Numeral;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.quantity.QuantityFormat.Language;
import io.github.zongshu.quantity.QuantityFormatException;
import io.github.zongshu.quantity.Scaling;
import java.util.List;

/** The parser refuses or understands, and what it understands it can say in every style. */
final class QuantityFuzzTest {
    private static final List<QuantityFormat> LOSSLESS =
            List.of(QuantityFormat.AS_WRITTEN, QuantityFormat.BOARD, QuantityFormat.TRADITIONAL);
    private static final List<QuantityFormat> REWRITING = List.of(
            QuantityFormat.PRESS,
            QuantityFormat.STRICT,
            QuantityFormat.HAN,
            QuantityFormat.PRESS.scaled(Scaling.myriads(1)),
            QuantityFormat.STRICT.scaled(Scaling.hundredMillions(2)),
            QuantityFormat.HAN.in(Language.TRADITIONAL));

    /** Without measure words, or in a language that the parser does not read. */
    private static final List<QuantityFormat> PRINTED_ONLY =
            List.of(QuantityFormat.TABLE, QuantityFormat.CHART, QuantityFormat.ENGLISH);

    private static final List<String> JOINERS = List.of("至", "到", "～", "~", "—", "–");

    private final Stopwatch stopwatch = new Stopwatch(text -> {
        try {
            return Quantity.parse(text).hashCode();
        } catch (QuantityFormatException e) {
            return e.index();
        }
    });

    @FuzzTest(maxDuration = "10m")
    void refusesOrReadsAndWritesBack(byte[] bytes) {
        String text = FuzzText.of(bytes);
        stopwatch.check(text);
        Quantity quantity;
        try {
            quantity = Quantity.parse(text);
        } catch (QuantityFormatException e) {
            assertThat(e.index()).isBetween(0, text.length());
            assertThat(e.text()).isEqualTo(text);
            assertThat(e.problem().zh()).isNotBlank();
            assertThat(e.problem().en()).isNotBlank();
            return;
        }
        assertThat(quantity.rounding().meets(quantity.interval())).as(text).isTrue();
        assertThat(quantity.isExact()).isEqualTo(quantity.interval().isPoint());
        LOSSLESS.forEach(style ->
                assertThat(Quantity.parse(style.format(quantity))).as(text).isEqualTo(quantity));
        REWRITING.forEach(style -> statesNoMore(quantity, style));
        PRINTED_ONLY.forEach(
                style -> assertThat(style.format(quantity)).as(text).isNotBlank());
        namesItsUnitOnlyOnce(quantity);
    }

    /** A range under a head that names the measure word, 13万～17万, does not name it again before its joiner; 两 is a digit as well. */
    private static void namesItsUnitOnlyOnce(Quantity quantity) {
        String unit = quantity.unit().text();
        boolean named = quantity.numeral().form() == Numeral.Form.RANGE
                && quantity.numeral().impliedUnit().isNone()
                && !"%‰两".contains(unit);
        if (named) {
            for (String joiner : JOINERS) {
                assertThat(QuantityFormat.CHART.format(quantity)).doesNotContain(unit + joiner);
            }
        }
    }

    private static void statesNoMore(Quantity quantity, QuantityFormat style) {
        String printed = style.format(quantity);
        Quantity read = Quantity.parse(printed);
        Interval stated = read.interval();
        assertThat(stated.encloses(quantity.interval()))
                .as("%s %s printed as %s %s", quantity, quantity.interval(), printed, stated)
                .isTrue();
        assertThat(read.unit()).as("%s printed as %s", quantity, printed).isEqualTo(quantity.unit());
    }
}
