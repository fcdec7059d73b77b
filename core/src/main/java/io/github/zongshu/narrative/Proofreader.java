package io.github.zongshu.narrative;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads prose as a careful editor does: is there a figure that no data stands behind, does a word contradict the number beside it,
 * does a rule of GB/T 15835 or of grammar speak against it. It sees each inserted number with its unit, hedge and printed text. It
 * would rather miss a mistake than be wrong about one.
 *
 * <pre>{@code
 * Proofreader proofreader = new Proofreader(ledger, List.of("12345热线"), OptionalInt.of(2021));
 * proofreader.read("办结率{rate(resolved, issues)}，约{participants}参与");  // double-hedge at 28
 * }</pre>
 */
public final class Proofreader {
    /** Characters that make a longer numeral of the one beside them. */
    private static final String NUMERALS = "[.0123456789０１２３４５６７８９零〇一二三四五六七八九十百千万亿两几数]";

    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Evaluator evaluator;
    private final Pattern literals;
    private final List<Check> checks;

    /**
     * A proofreader of one campaign.
     *
     * @param lookup the numbers that prose refers to
     * @param literals words that hold numerals and state no figure, wherever they stand in literal text
     * @param year the year of dates that name none; empty if there are several
     */
    public Proofreader(Lookup lookup, Collection<String> literals, OptionalInt year) {
        this.evaluator = new Evaluator(lookup);
        this.literals = anyOf(literals);
        this.checks = List.of(
                new FigureCheck(),
                new HedgeCheck(),
                new ScaleCheck(),
                new TrendCheck(),
                new PercentCheck(),
                new DateCheck(year),
                new ClaimCheck());
    }

    /** One thing that is looked for. */
    interface Check {
        /** Adds its remarks to the page. */
        void read(Page page);
    }

    /**
     * Everything there is to say of a prose, in the order of its text.
     *
     * @throws ProseSyntaxException if it cannot be read
     */
    public List<Remark> read(String template) {
        Page page = page(template);
        checks.forEach(check -> check.read(page));
        return page.remarks().stream()
                .sorted(Comparator.comparingInt(Remark::offset).thenComparing(Remark::kind))
                .toList();
    }

    /**
     * The runs of ASCII and full-width digits in literal text that are no figures. With the texts of the inserted numbers these
     * are all the digits that the printed prose holds, unless {@link #read} finds a figure.
     *
     * @throws ProseSyntaxException if it cannot be read
     */
    public List<Excuse> excusedDigits(String template) {
        return new DigitRuns(template, page(template)).excuses();
    }

    private Page page(String template) {
        return Page.of(template, this::wording, literals);
    }

    /** What an insertion prints. What cannot be computed is reported where the campaign is checked. */
    private Optional<Wording> wording(Fragment.Insertion insertion) {
        try {
            return Optional.of(evaluator.wording(insertion.expression()).in(insertion.notation()));
        } catch (UnknownReferenceException | EvaluationException e) {
            return Optional.empty();
        }
    }

    /** Any of the literals, the longest first; not inside a longer numeral, of which it would be a part. */
    private static Pattern anyOf(Collection<String> literals) {
        String any = literals.stream()
                .filter(literal -> !literal.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(literal -> (isNumeral(literal.charAt(0)) ? "(?<!" + NUMERALS + ")" : "")
                        + Pattern.quote(literal)
                        + (isNumeral(literal.charAt(literal.length() - 1)) ? "(?!" + NUMERALS + ")" : ""))
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? NONE : Pattern.compile(any);
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) > 0;
    }
}
