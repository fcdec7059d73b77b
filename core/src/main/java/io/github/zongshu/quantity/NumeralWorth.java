package io.github.zongshu.quantity;

import io.github.zongshu.quantity.NumeralToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Adds up the pieces of a numeral; refuses pieces that do not make one. */
final class NumeralWorth {
    private static final int NOTHING = Integer.MAX_VALUE;
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private final List<NumeralToken> tokens;
    private final boolean greatest;
    /** What stands before 万, 亿 and 兆 already, the greatest power first. */
    private final Deque<Group> groups = new ArrayDeque<>(2);

    private BigDecimal section = BigDecimal.ZERO;
    private Optional<BigDecimal> pending = Optional.empty();
    private int lastSmall = NOTHING;
    private boolean closed;
    private boolean valid = true;

    private NumeralWorth(List<NumeralToken> tokens, boolean greatest) {
        this.tokens = tokens;
        this.greatest = greatest;
    }

    private record Group(BigDecimal value, int exponent) {}

    /** What the pieces may be worth together; empty if they do not make a number. */
    static Optional<Numeral.Worth> of(List<NumeralToken> tokens) {
        Optional<BigDecimal> low = new NumeralWorth(tokens, false).sum();
        return isOpen(tokens)
                ? low.flatMap(l -> new NumeralWorth(tokens, true).sum().map(high -> new Numeral.Worth(l, high)))
                : low.map(Numeral.Worth::exactly);
    }

    private static boolean isOpen(List<NumeralToken> tokens) {
        for (NumeralToken token : tokens) {
            if (token.kind() == Kind.SEVERAL || token.kind() == Kind.NEIGHBOURS) {
                return true;
            }
        }
        return false;
    }

    private Optional<BigDecimal> sum() {
        for (int i = 0; i < tokens.size() && valid; i++) {
            add(i);
        }
        boolean dangling =
                tokens.isEmpty() || (tokens.size() > 1 && tokens.getLast().kind() == Kind.ZERO);
        return valid && !dangling ? Optional.of(total()) : Optional.empty();
    }

    private BigDecimal total() {
        BigDecimal total = section.add(pending.orElse(BigDecimal.ZERO));
        for (Group group : groups) {
            total = total.add(group.value);
        }
        return total;
    }

    private void add(int i) {
        NumeralToken token = tokens.get(i);
        switch (token.kind()) {
            case ARABIC, HAN, NEIGHBOURS, SEVERAL -> number(i, token);
            case ZERO -> valid = i > 0;
            case DECIMALS -> {
                // 万点五 names no number.
                valid = i != 1
                        || !tokens.getFirst().isPower()
                        || tokens.getFirst().exponent() == 1;
                pending = Optional.of(pending.orElse(BigDecimal.ZERO).add(token.low()));
                closed = true;
            }
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
        BigDecimal value = greatest ? greatest(i, token) : token.low();
        if (i > 0 && (closed || tooLong(token) || value.scale() > 0 || isAmbiguous(i))) {
            valid = false;
            return;
        }
        closed = value.scale() > 0;
        if (isElliptic(i)) {
            // 三千五 is 3500, 一万二 is 12000, and so is 1万2; 3万50 has all its digits.
            boolean spelt = token.kind() == Kind.ARABIC && token.length() > 1;
            int exponent = spelt ? 0 : tokens.get(i - 1).exponent() - 1;
            pending = Optional.of(value.scaleByPowerOfTen(exponent));
        } else {
            pending = Optional.of(value);
        }
    }

    /** 几十几 is less than 100: an open digit that others follow is 9 at most. */
    private BigDecimal greatest(int i, NumeralToken token) {
        boolean followed =
                token.kind() == Kind.SEVERAL && tokens.getLast().kind() == Kind.SEVERAL && i < tokens.size() - 1;
        return followed ? BigDecimal.valueOf(9) : token.high();
    }

    /** 一百二万 is 102万 to some and 120万 to others; 三千几 may be 3001 or 3100. */
    private boolean isAmbiguous(int i) {
        if (!tokens.get(i - 1).isPower() || tokens.get(i - 1).exponent() < 2) {
            return false;
        }
        boolean last = i == tokens.size() - 1;
        return last
                ? tokens.get(i).kind() == Kind.SEVERAL
                : tokens.get(i + 1).isBigPower() && !tokens.get(i - 1).isBigPower();
    }

    /** After 万 stand at most four Arabic digits; a Han digit stands alone unless the whole numeral is read digit by digit. */
    private static boolean tooLong(NumeralToken token) {
        return switch (token.kind()) {
            case ARABIC -> token.low().compareTo(MYRIAD) >= 0;
            case HAN -> token.length() > 1;
            case NEIGHBOURS, SEVERAL, ZERO, DECIMALS, POWER -> false;
        };
    }

    private boolean isElliptic(int i) {
        boolean last = i == tokens.size() - 1 || tokens.get(i + 1).kind() == Kind.DECIMALS;
        return last
                && i > 0
                && tokens.get(i - 1).isPower()
                && tokens.get(i - 1).exponent() >= 2
                && tokens.get(i).kind() != Kind.SEVERAL;
    }

    private void small(int i, int exponent) {
        boolean afterZero = i > 0 && tokens.get(i - 1).kind() == Kind.ZERO;
        boolean leading = i == 0 || afterZero || (exponent == 1 && pending.isEmpty());
        // 三点五十 is a time of day, and 三点五百 nothing.
        boolean time = closed && (exponent == 1 || tokens.get(i - 1).kind() == Kind.DECIMALS);
        boolean ended = closed && (section.signum() != 0 || !groups.isEmpty());
        if (exponent >= lastSmall || (pending.isEmpty() && !leading) || ended || time) {
            valid = false;
            return;
        }
        section = section.add(pending.orElse(BigDecimal.ONE).scaleByPowerOfTen(exponent));
        pending = Optional.empty();
        lastSmall = exponent;
    }

    private void big(int i, int exponent) {
        BigDecimal amount = section.add(pending.orElse(BigDecimal.ZERO));
        boolean empty = amount.signum() == 0 && pending.isEmpty();
        section = BigDecimal.ZERO;
        pending = Optional.empty();
        lastSmall = NOTHING;
        if (i > 0 && tokens.get(i - 1).isBigPower()) {
            // 万亿, 万万: the second power multiplies what the first made.
            Group last = groups.removeLast();
            // 亿万 is a word for very many.
            boolean falls = tokens.get(i - 1).exponent() > exponent;
            valid = !falls && (i < 2 || !tokens.get(i - 2).isBigPower());
            push(last.value, last.exponent, exponent);
        } else if (empty && i > 0) {
            valid = false;
        } else {
            push(i == 0 ? BigDecimal.ONE : amount, 0, exponent);
        }
    }

    /** Multiplies {@code value} and every smaller group before it, as 一万五千亿 does, and keeps the result as a group. */
    private void push(BigDecimal value, int already, int exponent) {
        BigDecimal sum = value;
        boolean absorbed = false;
        while (!groups.isEmpty() && groups.getLast().exponent < exponent) {
            sum = sum.add(groups.removeLast().value);
            absorbed = true;
        }
        int together = already + exponent;
        boolean fits = groups.isEmpty()
                || (groups.getLast().exponent > together
                        && sum.precision() - sum.scale() <= groups.getLast().exponent - together);
        boolean small = !absorbed || sum.precision() - sum.scale() <= exponent;
        valid = valid && fits && small && (!absorbed || already == 0);
        groups.addLast(new Group(sum.scaleByPowerOfTen(exponent), together));
    }
}
