package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.quantity.Scaling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Reads the options that prose gives behind a bar: how a number is printed. */
final class Notation {
    private static final String KNOWN = "press、strict、written、han、number、grouped、万、亿（后可接小数位数，如万1）";
    private static final String KNOWN_EN =
            "press, strict, written, han, number, grouped, 万, 亿 (with a number of decimals: 万1)";

    /** The thin space that tables group digits with. */
    private static final String SPACE = QuantityFormat.TABLE.grouping();

    private final int offset;
    private final Set<Aspect> settled = new HashSet<>();
    private QuantityFormat format = QuantityFormat.PRESS;

    private Notation(int offset) {
        this.offset = offset;
    }

    /** What one option settles; none can be settled twice. */
    private enum Aspect {
        WORDING,
        SCALE,
        UNIT,
        GROUPS
    }

    /**
     * The notation of a list of options, parted by blanks or commas; press notation where nothing is said.
     *
     * @throws ProseSyntaxException if an option is unknown, or two do not go together
     */
    static QuantityFormat of(String options, int offset) {
        Notation notation = new Notation(offset);
        Arrays.stream(options.split("[ ,，、　]+")).filter(word -> !word.isEmpty()).forEach(notation::option);
        if (notation.format.wording() == QuantityFormat.Wording.HAN
                && (notation.settled.contains(Aspect.SCALE) || notation.settled.contains(Aspect.GROUPS))) {
            throw notation.wrong("汉字写法不分节，也不换算成万、亿", "Han numerals are neither grouped nor scaled");
        }
        return notation.format;
    }

    private void option(String word) {
        switch (word) {
            case "press" -> wording(QuantityFormat.PRESS);
            case "strict" -> wording(QuantityFormat.STRICT);
            case "written" -> wording(QuantityFormat.AS_WRITTEN);
            case "han" -> wording(QuantityFormat.HAN);
            case "number" -> settle(Aspect.UNIT, format.withoutUnits());
            case "grouped" -> settle(Aspect.GROUPS, format.groupedBy(SPACE));
            default -> settle(Aspect.SCALE, format.scaled(scaling(word)));
        }
    }

    private void wording(QuantityFormat style) {
        QuantityFormat styled = style.groupedBy(format.grouping()).scaled(format.scaling());
        settle(Aspect.WORDING, format.withUnit() ? styled : styled.withoutUnits());
    }

    private Scaling scaling(String word) {
        boolean decimals = word.length() == 2 && word.charAt(1) >= '0' && word.charAt(1) <= '9';
        String power = word.substring(0, 1);
        if ((!power.equals("万") && !power.equals("亿")) || (word.length() > 1 && !decimals)) {
            throw wrong(
                    "没有写法“" + word + "”，可用的有" + KNOWN, "there is no notation \"" + word + "\"; known are " + KNOWN_EN);
        }
        return new Scaling(power, decimals ? word.charAt(1) - '0' : 0);
    }

    private void settle(Aspect aspect, QuantityFormat result) {
        if (!settled.add(aspect)) {
            throw wrong("写法有两个互相冲突", "two notations contradict each other");
        }
        format = result;
    }

    private ProseSyntaxException wrong(String zh, String en) {
        return new ProseSyntaxException(offset, new Message(zh, en));
    }
}
