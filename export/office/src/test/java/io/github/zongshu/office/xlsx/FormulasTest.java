package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FormulasTest {
    private final Figures figures = new Figures(new Scribe());

    @Test
    void writesSumsAsRanges() {
        Value a = Reports.value("a", "3件");
        Value b = Reports.value("b", "4件");
        Value c = Reports.value("c", "5件");

        assertThat(formula(Reports.sum("t", a, b, c), a, b, c)).contains("SUM(A1:A3)");
        assertThat(formula(Reports.sum("t", a, c), a, b, c)).contains("SUM(A1,A3)");
    }

    @Test
    void writesASumOfHedgedNumbersWhereItsBoundIsTheSumOfTheirs() {
        Value a = Reports.value("a", "2800多场");
        Value b = Reports.value("b", "6700余场");
        Value total = Reports.sum("t", a, b);

        assertThat(total.text()).isEqualTo("9500场以上");
        assertThat(formula(total, a, b)).contains("SUM(A1:A2)");
    }

    @Test
    void writesNoFormulaWhereTheHedgesGiveAnotherNumber() {
        Value a = Reports.value("a", "约100人");
        Value b = Reports.value("b", "200人");

        assertThat(formula(Reports.sum("t", a, b), a, b)).isEmpty();
    }

    @Test
    void roundsRatesAsTheReportDoes() {
        assertThat(formula(Reports.RATE, Reports.RESOLVED, Reports.ISSUES)).contains("ROUND(A1/A2,3)");
        // At least 5/6 is 83.3%以上 rounded down, and a nearest 83.35 would say too much.
        Value part = Reports.value("p", "1667余个");
        Value whole = Reports.value("w", "2000个");
        Value rate = Reports.rate("r", part, whole);

        assertThat(rate.text()).isEqualTo("83.3%以上");
        assertThat(formula(rate, part, whole)).contains("ROUNDDOWN(A1/A2,3)");
    }

    @Test
    void writesChangesDifferencesAndAverages() {
        Value now = Reports.value("now", "1103件");
        Value before = Reports.value("before", "1000件");

        assertThat(formula(
                        derived(
                                "change(now, before)",
                                Arithmetic.change(now.quantity(), before.quantity(), 1),
                                now,
                                before),
                        now,
                        before))
                .contains("ROUND(A1/A2-1,3)");
        assertThat(formula(
                        derived(
                                "difference(now, before)",
                                Arithmetic.difference(now.quantity(), before.quantity()),
                                now,
                                before),
                        now,
                        before))
                .contains("(A1-A2)");
        assertThat(formula(
                        derived(
                                "average(now, before, 2)",
                                Arithmetic.average(now.quantity(), before.quantity(), 2),
                                now,
                                before),
                        now,
                        before))
                .contains("ROUND(A1/A2,2)");
    }

    @Test
    void writesTrendsWithoutSign() {
        Value now = Reports.value("now", "900件");
        Value before = Reports.value("before", "1000件");
        Value fall = derived("trend(now, before)", Quantity.parse("10.0%"), now, before);
        Value rise = derived("trend(before, now)", Quantity.parse("11.1%"), before, now);
        Value growth = Reports.value("growth", "-3.2%");
        Value told = derived("trend(growth)", Quantity.parse("3.2%"), growth);
        Value last = Reports.value("last", "95.2%");
        Value satisfied = Reports.value("satisfied", "92.7%");
        Value points = derived("trend(satisfied, last)", Quantity.parse("2.5个百分点"), satisfied, last);

        assertThat(formula(fall, now, before)).contains("ROUND(1-A1/A2,3)");
        assertThat(formula(rise, now, before)).contains("ROUND(A2/A1-1,3)");
        assertThat(formula(told, growth)).contains("ABS(A1)");
        assertThat(formula(points, satisfied, last)).contains("(A2-A1)*100");
    }

    @Test
    void writesRatiosAsQuotients() {
        Value now = Reports.value("now", "900件");
        Value before = Reports.value("before", "600件");
        Value ratio = derived("ratio(now, before)", Quantity.parse("1.5倍"), now, before);

        assertThat(formula(ratio, now, before)).contains("ROUND(A1/A2,1)");
    }

    @Test
    void reckonsThroughNumbersThatHaveNoCell() {
        Value a = Reports.value("a", "30件");
        Value b = Reports.value("b", "40件");
        Value whole = Reports.value("whole", "100件");
        Value sum = derived("sum(a, b)", Arithmetic.sum(List.of(a.quantity(), b.quantity())), a, b);
        Value rate =
                derived("rate(sum(a, b), whole)", Arithmetic.share(sum.quantity(), whole.quantity(), 1), sum, whole);

        assertThat(formula(rate, a, b, whole)).contains("ROUND(SUM(A1:A2)/A3,3)");
    }

    @Test
    void writesNoFormulaWhereAnInputHasNoCell() {
        assertThat(formula(Reports.RATE, Reports.RESOLVED)).isEmpty();
    }

    @Test
    void doesNotTrustANameAlone() {
        Value other = Reports.value("issues", "99个");

        assertThat(formula(Reports.RATE, Reports.RESOLVED, other)).isEmpty();
    }

    @Test
    void takesAnUnreadableReferenceForATotal() {
        Value a = Reports.value("a", "3件");
        Value b = Reports.value("b", "4件");

        assertThat(formula(Reports.sum("合计 (", a, b), a, b)).contains("SUM(A1:A2)");
    }

    @Test
    void doesNotWriteSumsOfMoreCellsThanExcelTakes() {
        List<Value> odd = new ArrayList<>();
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Value value = Reports.value("v" + i, "1件");
            all.add(value);
            if (i % 2 == 0) {
                odd.add(value);
            }
        }

        assertThat(formula(Reports.sum("t", odd.toArray(new Value[0])), all.toArray(new Value[0])))
                .isEmpty();
    }

    private static Value derived(String reference, Quantity quantity, Value... inputs) {
        return new DerivedValue(reference, quantity, QuantityFormat.PRESS, List.of(inputs));
    }

    /** The formula of a number on a sheet whose first column holds the others. */
    private Optional<String> formula(Value value, Value... column) {
        List<GridRow> rows = new ArrayList<>();
        for (Value each : column) {
            rows.add(new GridRow(18, List.of(figures.inTable(0, Look.of(NamedStyle.NUMBER), each, ""))));
        }
        GridCell cell = figures.inTable(1, Look.of(NamedStyle.NUMBER), value, "");
        rows.add(new GridRow(18, List.of(cell)));
        GridSheet sheet = new GridSheet(
                "页", List.of(10.0, 10.0), rows, List.of(), List.of(), 0, 0, new GridSheet.Paper(false, List.of(), 0));
        return new Formulas(new Register(List.of(sheet)))
                .formula((Content.Figure) cell.content(), new Place("页", column.length, 1));
    }
}
