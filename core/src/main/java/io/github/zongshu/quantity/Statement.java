package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Puts an interval into words: the first hedge of a list whose meaning encloses it, else a range, else 以下. */
final class Statement {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Interval interval;
    private final MeasureWord unit;
    private final Spelling spelling;
    private final Rounding rounding;

    private Statement(Interval interval, MeasureWord unit, Spelling spelling, Rounding rounding) {
        this.interval = interval;
        this.unit = unit;
        this.spelling = spelling;
        this.rounding = rounding;
    }

    /** Writes a number that was brought to the digits that are printed. */
    private interface Spelling {
        Numeral of(BigDecimal value);
    }

    /** Brings a number to the digits that are printed. */
    private interface Rounding {
        BigDecimal round(BigDecimal value, RoundingMode mode);
    }

    /** States an interval whose ends are printed with all their digits; in 万 or 亿 if asked for and short. */
    static Quantity exact(Interval interval, MeasureWord unit, boolean inScale, List<Hedge> preference) {
        Spelling spelling =
                inScale ? value -> value.scale() <= 0 ? Rewording.scaled(value) : Numeral.of(value) : Numeral::of;
        Statement statement = new Statement(interval, unit, spelling, Statement::allDigits);
        return interval.isPoint() ? statement.plain(interval.low().at()) : statement.hedged(preference);
    }

    /** States an interval with a fixed number of decimals; a single number is rounded half-up. */
    static Quantity rounded(Interval interval, MeasureWord unit, int decimals, List<Hedge> preference) {
        return new Statement(interval, unit, Numeral::of, (value, mode) -> value.setScale(decimals, mode))
                .roundedOrHedged(preference);
    }

    /** States an interval in the scale and to the place in which another figure is stated. */
    static Quantity like(Quantity model, Interval interval, MeasureWord unit, List<Hedge> preference) {
        String scale = model.numeral().scale();
        int exponent = NumeralReader.exponentOf(scale);
        int point = model.numeral().digits().indexOf('.');
        int decimals = point < 0 ? 0 : model.numeral().digits().length() - point - 1;
        Spelling spelling = value -> scale.isEmpty()
                ? Numeral.of(value)
                : Numeral.scaled(value.scaleByPowerOfTen(-exponent).setScale(decimals, RoundingMode.HALF_UP), scale);
        Rounding rounding = (value, mode) ->
                value.scaleByPowerOfTen(-exponent).setScale(decimals, mode).scaleByPowerOfTen(exponent);
        return new Statement(interval, unit, spelling, scale.isEmpty() ? (v, m) -> v.setScale(decimals, m) : rounding)
                .roundedOrHedged(preference);
    }

    private Quantity roundedOrHedged(List<Hedge> preference) {
        return isQuotientOfPoints(interval)
                ? plain(rounding.round(interval.low().at(), RoundingMode.HALF_UP))
                : hedged(preference);
    }

    /** Outward rounding leaves a gap of one unit in the 34th digit between the ends of an exact quotient. */
    private static boolean isQuotientOfPoints(Interval interval) {
        if (!interval.low().isFinite() || !interval.high().isFinite()) {
            return false;
        }
        BigDecimal gap = interval.high().at().subtract(interval.low().at());
        BigDecimal size = interval.high().at().abs().max(BigDecimal.ONE);
        return gap.compareTo(size.scaleByPowerOfTen(-30)) <= 0;
    }

    private static BigDecimal allDigits(BigDecimal value, RoundingMode mode) {
        return value.setScale(Math.max(0, value.stripTrailingZeros().scale()), mode);
    }

    private Quantity hedged(List<Hedge> preference) {
        return preference.stream()
                .flatMap(hedge -> attempt(hedge).stream())
                .filter(q -> q.interval().encloses(interval))
                .findFirst()
                .or(this::range)
                .or(this::ceiling)
                .or(this::floor)
                .orElseThrow(() -> new ArithmeticException("nothing is known of the result: " + interval));
    }

    private Optional<Quantity> attempt(Hedge hedge) {
        if (!interval.low().isFinite()) {
            return Optional.empty();
        }
        BigDecimal low = rounding.round(interval.low().at(), RoundingMode.FLOOR);
        if (hedge == Hedge.ABOUT && interval.high().isFinite()) {
            BigDecimal middle = interval.low().at().add(interval.high().at()).multiply(HALF);
            return Optional.of(with(middle(middle), Qualifier.before("约")));
        }
        if (hedge == Hedge.REMAINDER && low.signum() > 0) {
            return Optional.of(with(low, Qualifier.after("余")));
        }
        return hedge == Hedge.AT_LEAST ? floor() : Optional.empty();
    }

    private BigDecimal middle(BigDecimal value) {
        return rounding.round(value, RoundingMode.HALF_UP);
    }

    private Optional<Quantity> floor() {
        return interval.low().isFinite()
                ? Optional.of(with(rounding.round(interval.low().at(), RoundingMode.FLOOR), Qualifier.tail("以上")))
                : Optional.empty();
    }

    private Optional<Quantity> ceiling() {
        if (!interval.high().isFinite()) {
            return Optional.empty();
        }
        BigDecimal high = rounding.round(interval.high().at(), RoundingMode.CEILING);
        return Optional.of(with(high, Qualifier.tail("以下")))
                .filter(q -> q.interval().encloses(interval));
    }

    private Optional<Quantity> range() {
        if (!interval.low().isFinite()
                || !interval.high().isFinite()
                || interval.low().at().signum() < 0) {
            return Optional.empty();
        }
        Numeral low = spelling.of(rounding.round(interval.low().at(), RoundingMode.FLOOR));
        Numeral high = spelling.of(rounding.round(interval.high().at(), RoundingMode.CEILING));
        String between = unit.equals(MeasureWord.PERCENT) ? "%～" : "至";
        return NumeralRange.join(low, between, high).map(numeral -> new Quantity(numeral, Qualifier.NONE, unit));
    }

    private Quantity plain(BigDecimal value) {
        return with(value, Qualifier.NONE);
    }

    private Quantity with(BigDecimal value, Qualifier words) {
        return new Quantity(spelling.of(value), words, unit);
    }
}
