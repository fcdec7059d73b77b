package io.github.zongshu.audit;

import io.github.zongshu.audit.Finding.Computed;
import io.github.zongshu.audit.Finding.Input;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Expression.Call;
import io.github.zongshu.narrative.Function;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides whether one rule holds: one method for each kind of rule. */
final class Judge {
    private static final Pattern FALL = Pattern.compile("下降|降幅|降低|减少|减幅|回落|压减");
    private static final Interval WHOLE = Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));

    private final Campaign campaign;
    private final Records records;
    private final Reckoner reckoner;
    private final Formula formula;

    Judge(Campaign campaign, Records records) {
        this.campaign = campaign;
        this.records = records;
        this.reckoner = new Reckoner(records);
        this.formula = new Formula(records);
    }

    /** What came of a check. A missing number makes it unassessable, whatever the rule. */
    Finding judge(Check check) {
        List<Expression> expressions =
                check.rule().expressions().map(Expression::parse).toList();
        Sentence sentence = new Sentence(check, records.inputs(expressions));
        try {
            return switch (check.rule()) {
                case Rule.Equal equal -> equal(sentence, expressions.get(0), expressions.get(1));
                case Rule.AtMost atMost -> atMost(sentence, expressions);
                case Rule.Same same -> same(sentence, expressions);
                case Rule.SameUnit unit -> sameUnit(sentence, expressions);
                case Rule.Count count -> count(sentence, count.items());
                case Rule.Share share -> share(sentence, expressions.get(0));
                case Rule.Order order -> new EventOrder(campaign).judge(sentence);
            };
        } catch (UnknownReferenceException e) {
            return sentence.missing(e.path());
        } catch (EvaluationException e) {
            return sentence.notComputable(e.explanation());
        }
    }

    private Finding equal(Sentence sentence, Expression stated, Expression computed) {
        Reckoned printed = reckoner.reckon(stated);
        Reckoned exact = upright(stated, computed, reckoner.reckon(computed));
        Quantity told = records.value(stated).quantity();
        Verdict verdict = verdict(told, exact);
        String result = print(told, exact);
        boolean differs = !printed.unit().equals(exact.unit());
        return sentence.equal(
                code(computed),
                differs ? verdict.or(Verdict.UNCERTAIN) : verdict,
                new Sentence.Stated(records.label(stated), told.toString(), differs),
                formula.words(computed),
                new Computed(exact.stated(), result));
    }

    /** Holds if all that the inputs leave possible rounds to what is printed; fails if nothing that they leave possible does. */
    private static Verdict verdict(Quantity told, Reckoned exact) {
        if (told.rounding().encloses(exact.stated())) {
            return Verdict.PASS;
        }
        return exact.possible().meets(Reckoned.rounding(told)) ? Verdict.UNCERTAIN : Verdict.FAIL;
    }

    /** As it would be printed; what no wording says, such as anything below a number, as an interval. */
    private static String print(Quantity told, Reckoned exact) {
        try {
            return Arithmetic.like(told, exact.stated(), exact.unit()).toString();
        } catch (ArithmeticException e) {
            return exact.stated().toString();
        }
    }

    /** A fall is printed without a sign: 降幅3.2%. */
    private Reckoned upright(Expression stated, Expression computed, Reckoned exact) {
        boolean signed = computed instanceof Call call
                && (call.function() == Function.CHANGE || call.function() == Function.DIFFERENCE);
        return signed && FALL.matcher(records.label(stated)).find()
                ? new Reckoned(
                        exact.unit(), exact.stated().negate(), exact.possible().negate())
                : exact;
    }

    private static String code(Expression computed) {
        return computed instanceof Call call ? call.function().name().toLowerCase(Locale.ROOT) : "equal";
    }

    private Finding atMost(Sentence sentence, List<Expression> ascending) {
        Verdict worst = Verdict.PASS;
        int at = 0;
        for (int i = 0; i + 1 < ascending.size(); i++) {
            Reckoned less = reckoner.reckon(ascending.get(i));
            Reckoned more = reckoner.reckon(ascending.get(i + 1));
            Verdict verdict = atMost(less, more);
            if (verdict.compareTo(worst) > 0) {
                worst = verdict;
                at = i;
            }
        }
        return sentence.atMost(worst, told(ascending.get(at)), told(ascending.get(at + 1)));
    }

    /** A number by its name and as it is printed. */
    private Message told(Expression expression) {
        String printed = records.value(expression).text();
        Message name = formula.words(expression);
        return new Message(name.zh() + printed, name.en() + " " + printed);
    }

    private static Verdict atMost(Reckoned less, Reckoned more) {
        if (more.possible().isBelow(less.possible())) {
            return Verdict.FAIL;
        }
        Interval gap = more.stated().minus(less.stated());
        return Interval.atLeast(BigDecimal.ZERO).encloses(gap) ? Verdict.PASS : Verdict.UNCERTAIN;
    }

    private Finding same(Sentence sentence, List<Expression> statements) {
        List<Reckoned> all = statements.stream().map(reckoner::reckon).toList();
        Verdict worst = Verdict.PASS;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                worst = worst.or(same(all.get(i), all.get(j)));
            }
        }
        return sentence.same(worst);
    }

    /** One wording within the other is the same number told less exactly. */
    private static Verdict same(Reckoned a, Reckoned b) {
        boolean within = a.possible().encloses(b.stated()) || b.possible().encloses(a.stated());
        if (!within) {
            return a.possible().meets(b.possible()) ? Verdict.UNCERTAIN : Verdict.FAIL;
        }
        return a.unit().equals(b.unit()) ? Verdict.PASS : Verdict.UNCERTAIN;
    }

    private Finding sameUnit(Sentence sentence, List<Expression> numbers) {
        List<MeasureWord> units = new ArrayList<>(numbers.stream()
                .map(reckoner::reckon)
                .map(Reckoned::unit)
                .distinct()
                .toList());
        return sentence.units(
                units.size() == 1 ? Verdict.PASS : Verdict.FAIL,
                units.stream().map(MeasureWord::text).collect(Collectors.joining("、")));
    }

    private Finding count(Sentence sentence, List<String> items) {
        Input stated = sentence.inputs().get(0);
        Interval printed = stated.interval();
        if (printed == null) {
            return sentence.missing(stated.reference());
        }
        boolean holds = printed.contains(BigDecimal.valueOf(items.size()));
        return sentence.count(holds ? Verdict.PASS : Verdict.FAIL, items);
    }

    private Finding share(Sentence sentence, Expression rate) {
        Reckoned share = reckoner.reckon(rate);
        return sentence.share(WHOLE.meets(share.possible()) ? Verdict.PASS : Verdict.FAIL);
    }
}
