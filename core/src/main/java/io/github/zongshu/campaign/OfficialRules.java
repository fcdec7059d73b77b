package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What GB/T 9704-2012 asks of the elements of a document, and custom of those of a bulletin. */
final class OfficialRules {
    /** 机关代字, the full year in its brackets (U+3014, U+3015), a number that does not begin with 0, 号 (7.2.5). */
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}A-Za-z]+〔[0-9]{4}〕[1-9][0-9]*号");

    private static final Pattern COPY = Pattern.compile("[0-9]{1,8}");
    private static final Pattern SECRECY = Pattern.compile("(绝密|机密|秘密)(★.+)?");
    /** Of documents and, the last two, of telegrams (7.2.3). */
    private static final Pattern URGENCY = Pattern.compile("特急|加急|特提|平急");

    private final Campaign campaign;
    private final ProblemList problems;

    OfficialRules(Campaign campaign, ProblemList problems) {
        this.campaign = campaign;
        this.problems = problems;
    }

    void check() {
        OfficialDocument official = campaign.official();
        if (official != null) {
            head(official);
            withoutNumber(official);
            for (int i = 0; i < official.attachments().size(); i++) {
                problems.requireWords(
                        "official.attachments[" + i + "].title",
                        official.attachments().get(i).title().template(),
                        "附件标题",
                        "title of the attachment");
            }
        }
        Bulletin bulletin = campaign.bulletin();
        if (bulletin != null) {
            bulletin(bulletin);
        }
    }

    private void head(OfficialDocument official) {
        OfficialDocument.Head head = official.head();
        problems.requireWords("official.issuer", head.issuer(), "发文机关", "issuer");
        problems.requireWords("official.title", official.title().template(), "公文标题", "document's title");
        if (official.isNumbered() && !NUMBER.matcher(head.number()).matches()) {
            number(head.number());
        }
        matches("official.copyNumber", head.copyNumber(), COPY, "份号用阿拉伯数字，一般6位，如 000001", "digits, usually six");
        matches("official.secrecy", head.secrecy(), SECRECY, "绝密、机密、秘密，后面可写 ★1年", "绝密, 机密 or 秘密, perhaps with ★1年");
        matches("official.urgency", head.urgency(), URGENCY, "特急或加急", "特急 or 加急");
    }

    private void matches(String path, String words, Pattern pattern, String zh, String en) {
        if (!words.isEmpty() && !pattern.matcher(words).matches()) {
            problems.add(
                    path,
                    "bad-element",
                    new Message("“" + words + "”不合公文格式", "\"" + words + "\" is not as the standard wants it"),
                    new Message("应为：" + zh, "write " + en));
        }
    }

    /** Says what of the number is wrong, not only that something is. */
    private void number(String number) {
        Matcher brackets = Pattern.compile("[\\[［(（【]([0-9]+)[\\]］)）】]").matcher(number);
        Message hint;
        if (brackets.find()) {
            hint = new Message("年份用六角括号〔〕括入", "the year stands in the brackets U+3014 and U+3015, such as 衡活办〔2021〕8号");
        } else if (Pattern.compile("〔[0-9]{1,3}〕").matcher(number).find()) {
            hint = new Message("年份要写全称，四位数", "write the full year, such as 衡活办〔2021〕8号");
        } else if (number.contains("第")) {
            hint = new Message("序号前不加“第”字", "there is no word before the number, such as 衡活办〔2021〕8号");
        } else if (Pattern.compile("〕0").matcher(number).find()) {
            hint = new Message("序号不编虚位，1不编为01", "the number has no leading zero, such as 衡活办〔2021〕8号");
        } else {
            hint = new Message("写成“机关代字〔年份〕序号号”，如 衡活办〔2021〕8号", "write office, year and number, such as 衡活办〔2021〕8号");
        }
        problems.add(
                "official.number",
                "bad-document-number",
                new Message("发文字号“" + number + "”不合格式", "the document number \"" + number + "\" is not well formed"),
                hint);
    }

    /** Without a number nothing of a red head and an imprint would be printed, so nothing of them may be said. */
    private void withoutNumber(OfficialDocument official) {
        OfficialDocument.Head head = official.head();
        boolean others = Stream.of(head.mark(), head.copyNumber(), head.secrecy(), head.urgency())
                .anyMatch(word -> !word.isEmpty());
        if (!official.isNumbered()
                && (others || !head.signers().isEmpty() || !official.imprint().isUsual())) {
            problems.add(
                    "official",
                    "no-document-number",
                    new Message("没有发文字号，版头和版记印不出来", "without a number there is no red head and no imprint"),
                    new Message(
                            "补上 number，或删去版头、版记的各项",
                            "add the number, or leave out what belongs to the head and the imprint"));
        }
    }

    private void bulletin(Bulletin bulletin) {
        problems.requireWords("bulletin.name", bulletin.name(), "简报名称", "bulletin's name");
        problems.requireWords("bulletin.number", bulletin.number(), "期号", "number of the issue");
        problems.requireWords("bulletin.issuer", bulletin.issuer(), "编印单位", "publisher");
        if (bulletin.copies() < 0) {
            problems.add(
                    "bulletin.copies",
                    "bad-element",
                    new Message("印数不能是负数", "the number of copies is below zero"),
                    new Message("应为：正整数，或不写", "write a whole number, or nothing"));
        }
    }
}
