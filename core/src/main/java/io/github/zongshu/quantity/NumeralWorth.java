package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds up the pieces of a numeral; refuses pieces that do not make one. */
final class NumeralWorth {
    private static final int NOTHING = Integer.MAX_VALUE;
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private final List<NumeralToken> tokens;
    private final Function<NumeralToken, BigDecimal> reading;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private Optional<BigDecimal> pending = Optional.empty();
    private int lastSmall = NOTHING;
    private int lastBig = NOTHING;
    private boolean valid = true;

    private NumeralWorth(List<NumeralToken> tokens, Function<NumeralToken, BigDecimal> reading) {
        this.tokens = tokens;
        this.reading = reading;
    }

    /** What the pieces may be worth together; empty if they do not make a number. */
    static Optional<Numeral.Worth> of(List<NumeralToken> tokens) {
        Optional<BigDecimal> low = new NumeralWorth(tokens, NumeralToken::low).sum();
        Optional<BigDecimal> high = new NumeralWorth(tokens, NumeralToken::high).sum();
        return low.isEmpty() || high.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numeral.Worth(low.get(), high.get()));
    }

    private Optional<BigDecimal> sum() {
        for (int i = 0; i < tokens.size() && valid; i++) {
            add(i);
        }
        if (!valid || tokens.isEmpty() || tokens.getLast().kind() == NumeralToken.Kind.ZERO) {
            return Optional.empty();
        }
        return Optional.of(total.add(section).add(pending.orElse(BigDecimal.ZERO)));
    }

    private void add(int i) {
        NumeralToken token = tokens.get(i);
        switch (token.kind()) {
            case ARABIC, HAN, NEIGHBOURS, SEVERAL -> number(i, token);
            case ZERO -> valid = i > 0;
            case POWER -> {
                if (token.isBigPower()) {
                    big(i, token.exponent());
                } else {
                    small(i, token.exponent());
                }
            }
        }
    }

    private void number(int i, NumeralToken token) {
        BigDecimal value = reading.apply(token);
        boolean last = i == tokens.size() - 1;
        boolean afterPower = i > 0 && tokens.get(i - 1).isPower();
        if (i > 0 && ((value.scale() > 0 && token.kind() == NumeralToken.Kind.ARABIC) || tooLong(token))) {
            valid = false;
        } else if (last && afterPower && token.length() == 1 && isElliptic(i)) {
            // 三千五 is 3500, 一万二 is 12000.
            valid = token.kind() == NumeralToken.Kind.HAN;
            pending = Optional.of(value.scaleByPowerOfTen(tokens.get(i - 1).exponent() - 1));
        } else {
            pending = Optional.of(value);
        }
    }

    /** After 万 stand at most four Arabic digits; a Han digit stands alone unless the whole numeral is read digit by digit. */
    private static boolean tooLong(NumeralToken token) {
        return switch (token.kind()) {
            case ARABIC -> token.low().compareTo(MYRIAD) >= 0;
            case HAN -> token.low().scale() == 0 && token.length() > 1;
            case NEIGHBOURS, SEVERAL, ZERO, POWER -> false;
        };
    }

    private boolean isElliptic(int i) {
        return tokens.get(i - 1).exponent() >= 2 && tokens.get(i).kind() != NumeralToken.Kind.SEVERAL;
    }

    private void small(int i, int exponent) {
        boolean leading = i == 0 || (exponent == 1 && pending.isEmpty());
        if (exponent >= lastSmall || (pending.isEmpty() && !leading)) {
            valid = false;
            return;
        }
        section = section.add(pending.orElse(BigDecimal.ONE).scaleByPowerOfTen(exponent));
        pending = Optional.empty();
        lastSmall = exponent;
    }

    private void big(int i, int exponent) {
        BigDecimal amount = section.add(pending.orElse(BigDecimal.ZERO));
        boolean trillion = exponent == 8 && i > 0 && tokens.get(i - 1).isBigPower();
        if ((amount.signum() == 0 && i > 0 && !trillion) || (lastBig == 8 && amount.compareTo(MYRIAD) >= 0)) {
            valid = false;
            return;
        }
        BigDecimal coefficient = i == 0 ? BigDecimal.ONE : amount;
        if (exponent == 8) {
            valid = lastBig == NOTHING || (lastBig == 4 && !pastHundredMillion());
            total = total.add(coefficient).scaleByPowerOfTen(8);
        } else {
            valid = lastBig == NOTHING || lastBig == 8;
            total = total.add(coefficient.scaleByPowerOfTen(4));
        }
        section = BigDecimal.ZERO;
        pending = Optional.empty();
        lastSmall = NOTHING;
        lastBig = exponent;
    }

    private boolean pastHundredMillion() {
        return total.compareTo(BigDecimal.valueOf(100_000_000)) >= 0;
    }
}
