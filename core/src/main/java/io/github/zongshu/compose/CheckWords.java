package io.github.zongshu.compose;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Finding;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an audit found, in the few words that a cell has room for. Its counts are bound numbers as all others are. */
final class CheckWords {
    /** From what must be settled to what is settled. */
    static final List<Verdict> WORST_FIRST =
            List.of(Verdict.FAIL, Verdict.UNCERTAIN, Verdict.NOT_ASSESSABLE, Verdict.PASS);

    private static final String UNIT = "项";

    private final Audit audit;

    CheckWords(Audit audit) {
        this.audit = audit;
    }

    /** How many checks came out so. */
    Value count(Verdict verdict) {
        return count("audit." + word(verdict), audit.with(verdict).size());
    }

    private static Value count(String reference, int number) {
        return new MetricValue(reference, Quantity.of(number, UNIT), QuantityFormat.BOARD);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** What the checks of one number say, the worst first: 不合1项，相合2项. */
    List<Inline> about(String reference) {
        List<Finding> findings = audit.about(reference);
        if (findings.isEmpty()) {
            return Text.line("无可对照");
        }
        List<Inline> words = new ArrayList<>();
        for (Verdict verdict : WORST_FIRST) {
            int number = (int) findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count();
            if (number > 0) {
                words.addAll(Text.line(words.isEmpty() ? "" : "，"));
                words.add(verdict(verdict));
                words.add(new Bound(count("audit." + word(verdict) + "(" + reference + ")", number)));
            }
        }
        return words;
    }

    /** A verdict; one that asks for something stands out. */
    static Inline verdict(Verdict verdict) {
        Text word = new Text(verdict.zh());
        return switch (verdict) {
            case FAIL, UNCERTAIN -> new Emphasis(List.of(word));
            case PASS, NOT_ASSESSABLE -> word;
        };
    }

    /** What was checked, by the code of a finding. A code that is not known yet speaks for itself. */
    static String rule(String code) {
        return switch (code) {
            case "sum" -> "合计";
            case "rate" -> "占比";
            case "average" -> "平均";
            case "difference" -> "差额";
            case "change" -> "增幅";
            case "equal" -> "相等";
            case "at-most" -> "不多于";
            case "same" -> "前后一致";
            case "unit" -> "单位";
            case "count" -> "项数";
            case "share" -> "占比范围";
            case "order" -> "时间先后";
            case "missing-number" -> "缺数";
            case "not-computable" -> "不可算";
            default -> code;
        };
    }
}
