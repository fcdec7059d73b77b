package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Page.Slot;
import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.Value;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Powers of ten where they belong: 万 and 亿 alone behind digits, on both ends of a range, and never outside a reference. */
final class ScaleCheck implements Proofreader.Check {
    private static final Pattern ARABIC = Pattern.compile("[0-9０-９][余多几]?[十百千]");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![0-9０-９.A-Za-z/—–-])(?<![A-Za-z] )[0-9０-９][0-9０-９.]*(?:～|~|—|–|-|至)[0-9０-９][0-9０-９.]*(?<scale>[万亿%％])");
    private static final Pattern POWER = Pattern.compile("[十百千万亿]");

    @Override
    public void read(Page page) {
        for (Slot slot : page.slots()) {
            slot.number().ifPresent(value -> {
                arabic(page, slot.at(), slot.at() + 1, value.quantity());
                range(page, slot.at(), slot.at() + 1, value.text());
                outside(page, slot, value);
            });
        }
        for (Mention mention : page.mentions()) {
            // 2021百强 is a year and a list of a hundred.
            boolean list = mention.text().endsWith("强");
            if (!list && mention.content() instanceof Content.Amount amount) {
                arabic(page, mention.start(), mention.end(), amount.quantity());
            }
        }
        Matcher range = RANGE.matcher(page.text());
        while (range.find()) {
            range(page, range.start(), range.end(), range.group());
        }
    }

    private static void arabic(Page page, int start, int end, Quantity quantity) {
        String numeral = quantity.numeral().digits()
                + quantity.qualifier().inner()
                + quantity.numeral().scale();
        if (ARABIC.matcher(numeral).find()) {
            page.remark(
                    RemarkKind.ARABIC_SCALE,
                    start,
                    end,
                    new Message(
                            "“" + numeral + "”：阿拉伯数字后只能用万、亿，不用十、百、千",
                            "\"" + numeral + "\": behind Arabic digits only 万 and 亿 may stand"),
                    new Message("写出全部数字，或全用汉字", "write all digits, or Han numerals throughout"));
        }
    }

    private static void range(Page page, int start, int end, String text) {
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            String scale = range.group("scale");
            page.remark(
                    RemarkKind.RANGE_SCALE,
                    start,
                    end,
                    new Message(
                            "“" + range.group() + "”前一个数缺“" + scale + "”",
                            "\"" + range.group() + "\": the first number lacks its " + scale),
                    new Message("前后两个数都写“" + scale + "”", "write " + scale + " behind both numbers"));
        }
    }

    /** {@code {n|number}万元} is ten thousand times the metric. */
    private static void outside(Page page, Slot slot, Value value) {
        String unit = value.quantity().unit().text();
        boolean bare = !value.format().withUnit() && !value.text().endsWith("%");
        Pattern multiplied = Pattern.compile("(" + POWER + "+)[余多]?" + Pattern.quote(unit));
        if (bare && !unit.isEmpty() && page.after(slot.at() + 1, multiplied)) {
            page.remark(
                    RemarkKind.SCALE_OUTSIDE,
                    slot.at(),
                    slot.at() + 2,
                    new Message(
                            "引用后面又写“" + page.text().charAt(slot.at() + 1) + "”，数就变了",
                            "a power of ten behind the reference multiplies the number"),
                    new Message("用写法{编号|万1}换算，不要在外面写万、亿", "let the notation scale it: {id|万1}"));
        }
    }
}
