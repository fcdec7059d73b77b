package io.github.zongshu.audit;

import io.github.zongshu.audit.Finding.Computed;
import io.github.zongshu.audit.Finding.Input;
import io.github.zongshu.message.Message;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what came of one check into words.
 *
 * @param check what was checked
 * @param inputs the numbers that take part
 */
record Sentence(Check check, List<Input> inputs) {
    private static final Message GOOD = new Message("不用改", "nothing to do");

    /** A stated number and what it must come to. */
    Finding equal(String code, Verdict verdict, Stated stated, Message formula, Computed computed) {
        Message message = new Message(
                "“" + stated.label() + "”印作" + stated.printed() + "，按" + formula.zh()
                        + (verdict == Verdict.FAIL ? "应为" : "算得") + computed.printed() + "，" + verdict.zh()
                        + stated.unitRemark("，但单位不同"),
                "\"" + stated.label() + "\" is printed " + stated.printed() + ", " + formula.en()
                        + (verdict == Verdict.FAIL ? " must be " : " comes to ") + computed.printed() + ": "
                        + verdict.en()
                        + stated.unitRemark(", but the units differ"));
        return finding(code, verdict, computed, message, equalHint(verdict, computed));
    }

    /**
     * A number as it is stated.
     *
     * @param label what it counts
     * @param printed as it is printed
     * @param unitDiffers whether it is measured otherwise than what is computed
     */
    record Stated(String label, String printed, boolean unitDiffers) {
        private String unitRemark(String words) {
            return unitDiffers ? words : "";
        }
    }

    private static Message equalHint(Verdict verdict, Computed computed) {
        return switch (verdict) {
            case PASS, NOT_ASSESSABLE -> GOOD;
            case UNCERTAIN ->
                new Message("核实后写确数，或统一单位、精度", "find out the exact numbers, or use one unit and one precision");
            case FAIL ->
                new Message(
                        "核对各数，改正错的一个；各数无误则印" + computed.printed(),
                        "check the numbers and correct the wrong one; if all are right, print " + computed.printed());
        };
    }

    /** Two neighbours of numbers that must not fall. */
    Finding atMost(Verdict verdict, Message less, Message more) {
        Message message = switch (verdict) {
            case PASS -> new Message(less.zh() + "不多于" + more.zh(), less.en() + " is at most " + more.en());
            case FAIL -> new Message(less.zh() + "多于" + more.zh(), less.en() + " is more than " + more.en());
            case UNCERTAIN, NOT_ASSESSABLE ->
                new Message(
                        less.zh() + "是否不多于" + more.zh() + "，约数之内不能断定",
                        "whether " + less.en() + " is at most " + more.en() + " cannot be told within the wording");
        };
        return finding("at-most", verdict, null, message, numbersHint(verdict));
    }

    /** One number in several places. */
    Finding same(Verdict verdict) {
        String zh =
                inputs.stream().map(i -> "“" + i.label() + "”" + i.printed()).collect(Collectors.joining("、"));
        String en =
                inputs.stream().map(i -> "\"" + i.label() + "\" " + i.printed()).collect(Collectors.joining(", "));
        return finding(
                "same",
                verdict,
                null,
                new Message(
                        "同一个数几处写作" + zh + "，" + verdict.zh(), "one number is stated as " + en + ": " + verdict.en()),
                numbersHint(verdict));
    }

    /** Numbers that must have one measure word. */
    Finding units(Verdict verdict, String units) {
        return finding(
                "unit",
                verdict,
                null,
                new Message("单位：" + units + "，" + verdict.zh(), "units: " + units + ": " + verdict.en()),
                verdict == Verdict.PASS ? GOOD : new Message("统一单位", "use one unit"));
    }

    /** A number of listed things. */
    Finding count(Verdict verdict, List<String> items) {
        Input stated = inputs.get(0);
        String list = String.join("、", items);
        return finding(
                "count",
                verdict,
                null,
                new Message(
                        "“" + stated.label() + "”印作" + stated.printed() + "，列出" + items.size() + "项（" + list + "），"
                                + verdict.zh(),
                        "\"" + stated.label() + "\" is printed " + stated.printed() + ", " + items.size()
                                + " are listed (" + list + "): " + verdict.en()),
                verdict == Verdict.PASS ? GOOD : new Message("补齐所列各项，或改数", "complete the list, or correct the number"));
    }

    /** A share of a whole. */
    Finding share(Verdict verdict) {
        Input rate = inputs.get(0);
        boolean holds = verdict == Verdict.PASS;
        return finding(
                "share",
                verdict,
                null,
                new Message(
                        "“" + rate.label() + "”" + rate.printed() + (holds ? "，在0到100%之间" : "，占比应在0到100%之间"),
                        "\"" + rate.label() + "\" is " + rate.printed()
                                + (holds ? ", between 0 and 100%" : "; a share lies between 0 and 100%")),
                holds ? GOOD : new Message("核对分子分母", "check the numerator and the denominator"));
    }

    /** Events in the order of time. */
    Finding order(Verdict verdict, Message message) {
        return finding(
                "order",
                verdict,
                null,
                message,
                verdict == Verdict.PASS ? GOOD : new Message("核对日期，按先后排列", "check the dates, and put them in order"));
    }

    /** A number that is not there. */
    Finding missing(String path) {
        boolean lastYear = path.startsWith("last.");
        return finding(
                "missing-number",
                Verdict.NOT_ASSESSABLE,
                null,
                lastYear
                        ? new Message("缺上年的数“" + path + "”", "last year's number \"" + path + "\" is not at hand")
                        : new Message("“" + path + "”未报", "\"" + path + "\" was not reported"),
                lastYear
                        ? new Message("连同上年文件一起核对", "audit together with last year's file")
                        : new Message("补报后再核对", "report it and audit again"));
    }

    /** Numbers that do not go together. */
    Finding notComputable(Message reason) {
        return finding(
                "not-computable",
                Verdict.NOT_ASSESSABLE,
                null,
                reason,
                new Message("检查各数的单位和是否为零", "check the units of the numbers, and for zero"));
    }

    private static Message numbersHint(Verdict verdict) {
        return switch (verdict) {
            case PASS -> GOOD;
            case UNCERTAIN, NOT_ASSESSABLE -> new Message("核实后写确数", "find out the exact numbers");
            case FAIL ->
                new Message("核对各数的口径和时点，改正错的一个", "check what each number covers and when, and correct the wrong one");
        };
    }

    private Finding finding(
            String code, Verdict verdict, @Nullable Computed computed, Message message, Message suggestion) {
        return new Finding(code, verdict, check.basis(), check.place(), inputs, computed, message, suggestion);
    }
}
