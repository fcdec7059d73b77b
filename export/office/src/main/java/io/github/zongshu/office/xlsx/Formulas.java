package io.github.zongshu.office.xlsx;

import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Function;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes the formulas by which the workbook itself arrives at a number. A formula is written only where it gives exactly the
 * number that the report states; hedges sometimes make that another one than the stored bounds give, and then the number
 * stands alone. No text of a report ever becomes part of a formula, save the names of sheets, in quotes.
 */
final class Formulas {
    /** Excel's longest formula has 8,192 characters. */
    private static final int LONGEST = 8_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Register register;

    Formulas(Register register) {
        this.register = register;
    }

    /**
     * A piece of a formula.
     *
     * @param text as Excel reads it
     * @param worth what it comes to
     * @param cell the cell it names; nothing if it computes
     */
    private record Term(String text, BigDecimal worth, Optional<Place> cell) {
        static Term computed(String text, BigDecimal worth) {
            return new Term(text, worth, Optional.empty());
        }
    }

    /** Roundings as Excel names them, in the order in which they are tried. */
    private enum Rounding {
        ROUND(RoundingMode.HALF_UP),
        ROUNDDOWN(RoundingMode.DOWN),
        ROUNDUP(RoundingMode.UP);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }
    }

    /** The formula of a number in a cell, without the equals sign; nothing where the number is the workbook's own. */
    Optional<String> formula(Content.Figure figure, Place place) {
        BigDecimal wanted = figure.digits().worth();
        return term(figure.value(), place)
                .flatMap(term -> exact(term, wanted))
                .filter(text -> text.length() <= LONGEST);
    }

    /** Charts count per cent by hundreds, tables by one. */
    private static Optional<String> exact(Term term, BigDecimal wanted) {
        if (term.worth().compareTo(wanted) == 0) {
            return Optional.of(term.text());
        }
        boolean hundredfold = term.worth().multiply(HUNDRED).compareTo(wanted) == 0;
        return hundredfold ? Optional.of(term.text() + "*100") : Optional.empty();
    }

    private Optional<Term> term(Value value, Place place) {
        Optional<Term> cell = register.entry(value)
                .filter(entry -> !entry.place().equals(place))
                .map(entry -> new Term(entry.place().from(place.sheet()), entry.worth(), Optional.of(entry.place())));
        if (cell.isPresent()) {
            return cell;
        }
        return switch (value) {
            case MetricValue metric -> Optional.empty();
            case DerivedValue derived -> computed(derived, place);
        };
    }

    private Optional<Term> computed(DerivedValue derived, Place place) {
        List<Value> inputs = derived.inputs();
        if (inputs.size() == 1 && inputs.getFirst().quantity().equals(derived.quantity())) {
            return term(inputs.getFirst(), place);
        }
        List<Term> terms = new ArrayList<>();
        for (Value input : inputs) {
            Optional<Term> term = term(input, place);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(term.get());
        }
        BigDecimal wanted = Figures.worth(derived.quantity(), Figures.Percent.FRACTION);
        return switch (function(derived.reference())) {
            case SUM -> sum(terms, wanted, place);
            case DIFFERENCE -> Optional.of(difference(terms));
            case RATE, RATIO, AVERAGE -> rounded(terms, "%s/%s", quotient -> quotient, wanted);
            case CHANGE -> growth(terms, wanted);
            case TREND -> trend(derived, terms, wanted);
            case DOUBLED, HIGHEST, LOWEST, FIRST_TIME -> Optional.empty();
        };
    }

    /** By how much, without sign: the word beside the number says which way. */
    private static Optional<Term> trend(DerivedValue derived, List<Term> terms, BigDecimal wanted) {
        if (terms.size() == 1) {
            Term change = terms.getFirst();
            return Optional.of(
                    Term.computed("ABS(" + change.text() + ")", change.worth().abs()));
        }
        boolean rise = terms.get(0).worth().compareTo(terms.get(1).worth()) > 0;
        if (derived.quantity().unit().equals(MeasureWord.PERCENTAGE_POINT)) {
            return Optional.of(difference(rise ? terms : terms.reversed()));
        }
        return rise ? growth(terms, wanted) : rounded(terms, "1-%s/%s", BigDecimal.ONE::subtract, wanted);
    }

    private static Optional<Term> growth(List<Term> terms, BigDecimal wanted) {
        return rounded(terms, "%s/%s-1", quotient -> quotient.subtract(BigDecimal.ONE), wanted);
    }

    /** Numbers that the ledger computes by itself, under a path instead of a call, are totals. */
    private static Function function(String reference) {
        try {
            return Expression.parse(reference) instanceof Expression.Call call ? call.function() : Function.SUM;
        } catch (ProseSyntaxException e) {
            return Function.SUM;
        }
    }

    private static Optional<Term> sum(List<Term> terms, BigDecimal wanted, Place place) {
        BigDecimal worth = terms.stream().map(Term::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        SumArguments arguments = new SumArguments(place.sheet());
        terms.forEach(term -> term.cell().ifPresentOrElse(arguments::add, () -> arguments.add(term.text())));
        return worth.compareTo(wanted) == 0 && arguments.areFew()
                ? Optional.of(Term.computed("SUM(" + arguments.text() + ")", worth))
                : Optional.empty();
    }

    private static Term difference(List<Term> terms) {
        Term less = terms.get(1);
        Term from = terms.getFirst();
        return Term.computed(
                "(" + from.text() + "-" + less.text() + ")", from.worth().subtract(less.worth()));
    }

    /** What is made of a quotient, brought to the decimals that the report states. */
    private static Optional<Term> rounded(
            List<Term> terms, String pattern, UnaryOperator<BigDecimal> made, BigDecimal wanted) {
        BigDecimal divisor = terms.get(1).worth();
        if (divisor.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal quotient = made.apply(terms.getFirst().worth().divide(divisor, MathContext.DECIMAL128));
        int places = Math.max(0, wanted.scale());
        for (Rounding rounding : Rounding.values()) {
            BigDecimal result = quotient.setScale(places, rounding.mode);
            if (result.compareTo(wanted) == 0) {
                String inner = String.format(
                        Locale.ROOT, pattern, terms.get(0).text(), terms.get(1).text());
                return Optional.of(Term.computed(rounding.name() + "(" + inner + "," + places + ")", result));
            }
        }
        return Optional.empty();
    }
}
