package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * A great unit and a small one that people name together: 5元8角, 1小时30分钟, 6斤8两.
 *
 * @param great the great unit as written
 * @param small the small unit as written
 * @param factor how many of the small make one of the great
 * @param unit what the whole is measured in
 * @param scale what one of the small is worth in that unit
 */
record UnitPair(String great, String small, int factor, String unit, BigDecimal scale) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** Money and weights are stated in the great unit, times in the small one. */
    static final List<UnitPair> ALL = List.of(
            new UnitPair("元", "角", 10, "元", TENTH),
            new UnitPair("圆", "角", 10, "元", TENTH),
            new UnitPair("元", "毛", 10, "元", TENTH),
            new UnitPair("块", "毛", 10, "元", TENTH),
            new UnitPair("块", "角", 10, "元", TENTH),
            new UnitPair("角", "分", 10, "元", HUNDREDTH),
            new UnitPair("毛", "分", 10, "元", HUNDREDTH),
            new UnitPair("元", "分", 100, "元", HUNDREDTH),
            new UnitPair("圆", "分", 100, "元", HUNDREDTH),
            new UnitPair("斤", "两", 10, "斤", TENTH),
            new UnitPair("亩", "分", 10, "亩", TENTH),
            new UnitPair("丈", "尺", 10, "丈", TENTH),
            new UnitPair("尺", "寸", 10, "尺", TENTH),
            new UnitPair("年", "个月", 12, "个月", BigDecimal.ONE),
            new UnitPair("周", "天", 7, "天", BigDecimal.ONE),
            new UnitPair("天", "个小时", 24, "小时", BigDecimal.ONE),
            new UnitPair("天", "小时", 24, "小时", BigDecimal.ONE),
            new UnitPair("个小时", "分钟", 60, "分钟", BigDecimal.ONE),
            new UnitPair("小时", "分钟", 60, "分钟", BigDecimal.ONE),
            new UnitPair("小时", "分", 60, "分钟", BigDecimal.ONE),
            new UnitPair("小时", "秒", 3600, "秒", BigDecimal.ONE),
            new UnitPair("分钟", "秒", 60, "秒", BigDecimal.ONE),
            new UnitPair("分", "秒", 60, "秒", BigDecimal.ONE));

    /** What the great units begin with. */
    static final CharClass BEGINNINGS = CharClass.of("元圆块角毛斤亩丈尺年周天个小分米秒");

    /** What one of the great unit is worth. */
    BigDecimal worth() {
        return scale.multiply(BigDecimal.valueOf(factor));
    }

    /** Whether the small unit stands at a place and is not the beginning of a longer word of the same kind: 5分 of 5分钟. */
    boolean endsAt(ScanText text, int at) {
        return text.startsWith(small, at) && !(small.equals("分") && text.isOneOf(at + 1, "钟之"));
    }
}
