package io.github.zongshu.quantity;

import java.util.Optional;

/** Recognises digits that count nothing: telephone and document numbers, addresses, model names, 5G, 〔2021〕12号. */
final class CodeRecogniser implements Recogniser {
    private static final WordTree<Boolean> BEFORE = WordTree.backward(
            "电话", "热线", "邮编", "QQ", "微信", "编号", "学号", "工号", "证号", "账号", "卡号", "车牌", "尾号", "代码", "密码", "房间", "型号", "手机",
            "传真", "热线电话", "邮政编码", "批号", "单号", "货号", "证书号", "许可证", "文号", "拨打", "致电", "群号", "微信号", "端口", "版本", "附件", "附表",
            "图", "表", "条形码", "验证码", "邮箱", "网址", "身份证", "订单号", "传真号", "路由", "№", "No.", "NO.", "股票代码");
    private static final WordTree<Boolean> AFTER = WordTree.forward(
            "热线", "专线", "火警", "反诈", "举报", "投诉", "报警", "急救", "客服", "信箱", "路公交", "路车", "次列车", "次航班", "国道", "省道", "县道",
            "地块", "室", "单元", "号", "型");

    /** Behind these, only a number of four digits and more is a telephone number. */
    private static final WordTree<Boolean> AFTER_LONG = WordTree.forward("平台", "便民", "政务", "电话", "网站", "服务热线");

    private static final CharClass OPENING = CharClass.of("〔[【(");
    private static final CharClass CLOSING = CharClass.of("〕]】)");
    private static final CharClass QUOTES = CharClass.of("“‘\"");
    private static final CharClass QUOTE_ENDS = CharClass.of("”’\"");
    private static final CharClass RAISED = CharClass.where(c -> c == '²' || c == '³' || (c >= '⁰' && c <= '⁹'));

    private static final int MOBILE = 11;
    private static final int LONGEST_NAME = 20;
    private static final int SERIAL = 12;

    private final Lexicon lexicon;

    CodeRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        if (Glyph.isLatin(text.charAt(at))) {
            return Optional.of(new Finding.Skip(latinEnd(text, at)));
        }
        int digits = runEnd(text, at);
        int number = decimalEnd(text, digits);
        if (isBracketed(text, at, digits)) {
            return skip(text.at(digits + 1) == '号' ? digits + 2 : documentEnd(text, digits + 1));
        }
        boolean code = standsAlone(text, at, digits)
                || followsCode(text, at, number)
                || isJoined(text, at, digits)
                || isSerial(text, at, digits)
                || isNamed(text, at, digits)
                || isModel(text, number)
                || isFactor(text, number);
        return code ? skip(Math.max(number, codeEnd(text, digits))) : Optional.empty();
    }

    private static Optional<Finding> skip(int end) {
        return Optional.of(new Finding.Skip(end));
    }

    private static int runEnd(ScanText text, int at) {
        int i = at;
        while (Glyph.isDigit(text.at(i))) {
            i++;
        }
        return i;
    }

    private static int decimalEnd(ScanText text, int digits) {
        return text.at(digits) == '.' && Glyph.isDigit(text.at(digits + 1)) ? runEnd(text, digits + 1) : digits;
    }

    /** The end of a code: letters, digits and what joins them. */
    private static int codeEnd(ScanText text, int from) {
        int i = from;
        while (i < text.length()
                && (isWord(text.at(i)) || ("-+·./:_".indexOf(text.at(i)) >= 0 && isWord(text.at(i + 1))))) {
            i++;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return Glyph.isDigit(c) || Glyph.isLatin(c);
    }

    /** Behind letters: an address as a whole, a model name with its digits; GDP1906亿元 is no model. */
    private static int latinEnd(ScanText text, int at) {
        int letters = at;
        while (Glyph.isLatin(text.at(letters))) {
            letters++;
        }
        if (isAddress(text, at, letters)) {
            int end = letters;
            while (isVisible(text.at(end))) {
                end++;
            }
            return end;
        }
        int digits = runEnd(text, letters);
        boolean amount = digits > letters && letters - at >= 2 && isAmount(text, decimalEnd(text, digits));
        return amount ? letters : Math.max(letters, codeEnd(text, letters));
    }

    /** A mark of addresses before the first blank, as far as one may be away. */
    private static boolean isAddress(ScanText text, int at, int letters) {
        if (text.startsWith("www.", at)) {
            return true;
        }
        for (int i = letters; i - letters < LONGEST_NAME * 2 && isVisible(text.at(i)); i++) {
            if (text.at(i) == '@' || text.startsWith("://", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7f && c != '"';
    }

    private static boolean isAmount(ScanText text, int end) {
        return Glyph.power(text.at(end)) >= 4 || text.at(end) == '%' || text.at(end) == '元';
    }

    /** 〔2021〕12号, [3], (2)班, （1）. */
    private static boolean isBracketed(ScanText text, int at, int digits) {
        char open = text.at(at - 1);
        char close = text.at(digits);
        if (!OPENING.has(open) || !CLOSING.has(close)) {
            return false;
        }
        boolean yearOfDocument = digits - at == 4 && (open != '(' || Glyph.isDigit(text.at(digits + 1)));
        boolean area = open == '(' && text.at(at) == '0' && digits - at > 2;
        return yearOfDocument || digits - at <= 2 || open == '[' || area;
    }

    private static int documentEnd(ScanText text, int from) {
        int digits = runEnd(text, from);
        boolean telephone = digits - from > 6;
        return digits > from && (telephone || text.at(digits) == '号') ? digits + (telephone ? 0 : 1) : from;
    }

    /** “1453” and a postal code at the end of an address: nothing says what is counted. */
    private static boolean standsAlone(ScanText text, int at, int digits) {
        boolean quoted = QUOTES.has(text.at(at - 1)) && QUOTE_ENDS.has(text.at(digits));
        boolean postal = digits - at == 6 && ")\n".indexOf(text.at(digits)) >= 0;
        return quoted || postal;
    }

    /** Right behind letters, or with a blank between unless something is counted: GB/T 9704. */
    private boolean followsCode(ScanText text, int at, int number) {
        char before = text.at(at - 1);
        if (before == ' ' && isName(text, at - 1)) {
            return Glyph.power(text.at(number)) < 0
                    && text.at(number) != '%'
                    && lexicon.measure(text, number).isEmpty();
        }
        if (Glyph.isLatin(before) || before == '_' || before == '#' || before == '@') {
            return true;
        }
        return (before == '-' || before == '.' || before == '·') && isWord(text.at(at - 2));
    }

    /** Whether a Latin word that begins with a capital ends at a place: GB/T, Windows. */
    private static boolean isName(ScanText text, int end) {
        int from = end;
        while (Glyph.isLatin(text.at(from - 1)) && end - from < LONGEST_NAME) {
            from--;
        }
        return from < end && Character.isUpperCase(text.at(from));
    }

    /** 400-820-8820, 0734-8812345, 1+1, 3·15, 192.168.0.1; and 150/95mmHg, two numbers that are one finding. */
    private static boolean isJoined(ScanText text, int at, int digits) {
        char joint = text.at(digits);
        char next = text.at(digits + 1);
        if (joint == '+' && isWord(next)) {
            return true;
        }
        if (!Glyph.isDigit(next)) {
            return false;
        }
        int second = runEnd(text, digits + 1);
        boolean third = Glyph.isDigit(text.at(second + 1));
        return switch (joint) {
            case '·' -> true;
            case '/' -> Fractions.isPair(text, digits);
            case '.' -> text.at(second) == '.' && third;
            case '-' ->
                (text.at(second) == '-' && third)
                        || (text.at(at) == '0' && digits - at > 1)
                        || (digits - at >= 3 && second - digits > 5);
            default -> false;
        };
    }

    private boolean isSerial(ScanText text, int at, int digits) {
        int length = digits - at;
        boolean zero = length > 1 && text.at(at) == '0';
        boolean mobile = length == MOBILE && text.at(at) == '1';
        return zero || ((mobile || length >= SERIAL) && !isCounted(text, digits));
    }

    private boolean isCounted(ScanText text, int digits) {
        char next = text.at(digits);
        return lexicon.measure(text, digits).isPresent()
                || Glyph.remainder(next)
                || Glyph.power(next) >= 0
                || next == '+';
    }

    private boolean isNamed(ScanText text, int at, int digits) {
        char last = text.at(at - 1);
        int before = last == ':' || last == '为' || last == '是' ? at - 1 : at;
        if (BEFORE.length(text, before) > 0) {
            return lexicon.measure(text, digits).isEmpty();
        }
        if (!Glyph.isHan(text.at(digits))) {
            return false;
        }
        boolean generation = digits - at == 2
                && text.at(digits) == '后'
                && (text.at(digits - 1) == '0' || text.at(digits - 1) == '5')
                && !text.startsWith("后来", digits);
        return generation
                || AFTER.length(text, digits) > 0
                || (digits - at >= 4 && AFTER_LONG.length(text, digits) > 0);
    }

    /** 4 of 4×100米, 2^5 and 10⁹: the number is no figure of its own. */
    private static boolean isFactor(ScanText text, int number) {
        char next = text.at(number);
        return RAISED.has(next) || ((next == '×' || next == '^') && !Glyph.isHan(text.at(number + 1)));
    }

    /** 5G, 3D, 4K: letters behind digits that are no unit. */
    private boolean isModel(ScanText text, int number) {
        if (!Glyph.isLatin(text.at(number))) {
            return false;
        }
        int letters = number;
        while (isWord(text.at(letters))) {
            letters++;
        }
        int end = letters;
        boolean unit = lexicon.measure(text, number)
                .filter(hit -> number + hit.length() >= end)
                .isPresent();
        boolean power = NumeralLexer.latinPower(text.at(number)) > 0 && end == number + 1;
        return !unit && !power;
    }
}
