package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes quantities of every kind that the grammar knows, the same ones for the same seed. */
final class Quantities {
    private static final List<String> UNITS = List.of(
            "人次", "件", "个", "元", "亩", "平方米", "户", "名", "场次", "吨", "千米", "千瓦时", "条(篇)", "公里/小时", "个百分点", "年", "小时", "岁",
            "帧", "畦", "km", "℃", "倍", "");
    private static final List<String> BEFORE = List.of("近", "约", "超过", "突破", "不少于", "至多", "不足", "达", "高达", "逾", "");
    private static final List<String> SEVERAL =
            List.of("数十", "数百", "数千万", "几十", "十几", "二十几", "几十几", "几百万", "三四", "七八十", "五六百", "一两百", "三五十");
    private static final List<String> TAIL = List.of("以上", "左右", "及以上", "");

    private static final List<String> NAMED =
            List.of("一半", "半数", "半成", "翻一番", "翻了两番", "半年", "半公里", "两个半小时", "三吨半", "一倍半", "10w", "5k");

    private final Random random;

    Quantities(long seed) {
        this.random = new Random(seed);
    }

    /** An endless stream of texts, each of which states one quantity. */
    Stream<String> texts() {
        return Stream.generate(this::text);
    }

    private String text() {
        return switch (random.nextInt(20)) {
            case 0 -> before() + integer() + one(List.of("余", "多", "")) + unit();
            case 1 -> before() + decimal() + one(List.of("万", "亿", "万亿")) + one(List.of("余", "多", "")) + unit();
            case 2 -> (1 + random.nextInt(999)) + "0" + one(List.of("余", "多")) + one(List.of("万", "亿")) + unit();
            case 3 -> before() + han(number()) + one(List.of("余", "多", "")) + unit();
            case 4 -> one(List.of("", "-")) + decimal() + "%" + one(TAIL);
            case 5 -> one(SEVERAL) + unit();
            case 6 -> range();
            case 7 -> before() + (1 + random.nextInt(40)) + "/" + (41 + random.nextInt(60));
            case 8 -> before() + "百分之" + HanWriter.write(new BigDecimal(decimal()));
            case 9 -> "第" + (1 + random.nextInt(200)) + one(List.of("名", "次", "届", "位", ""));
            case 10 -> one(List.of("约", "")) + integer() + one(List.of("+", "")) + unit() + one(TAIL);
            case 11 -> before() + one(List.of("一", "两", "三", "八", "9.5", "六点五")) + one(List.of("成", "折", "成半"));
            case 12 -> random.nextBoolean() ? before() + one(NAMED) : one(NAMED) + one(List.of("以上", "左右"));
            case 13 -> (1 + random.nextInt(9)) + "元" + (1 + random.nextInt(9)) + one(List.of("角", "角3分"));
            case 14 -> before() + (1 + random.nextInt(9)) + one(List.of("小时", "个小时")) + random.nextInt(60) + "分钟";
            case 15 -> (1 + random.nextInt(9)) + "米" + one(List.of("85", "5", "03"));
            case 16 -> one(List.of("¥", "$", "US$", "人民币", "HK$")) + integer() + one(List.of("万", "亿", ""));
            case 17 -> one(List.of("-", "负", "零下", "+", "±")) + integer() + one(List.of("℃", "个百分点", "%"));
            case 18 -> one(List.of("≥", "≤", ">", "<", "≈")) + decimal() + unit();
            default -> before() + one(List.of("万", "百", "千", "十", "百万", "千万")) + one(List.of("余", "多", "")) + unit();
        };
    }

    private static String han(long number) {
        return HanWriter.write(BigDecimal.valueOf(number));
    }

    private String range() {
        int low = 1 + random.nextInt(500);
        int high = low + 1 + random.nextInt(500);
        String unit = unit();
        return switch (random.nextInt(4)) {
            case 0 -> low + "至" + high + unit;
            case 1 -> low + "%～" + high + "%";
            case 2 -> low + "万" + unit + "—" + high + "万" + unit;
            default -> han(low) + "到" + han(high) + unit;
        };
    }

    private long number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(100);
            case 1 -> random.nextInt(100_000);
            case 2 -> random.nextInt(Integer.MAX_VALUE);
            default -> (long) random.nextInt(10_000) * (long) Math.pow(10, random.nextInt(9));
        };
    }

    private String integer() {
        return String.valueOf(number());
    }

    private String decimal() {
        String decimals =
                random.nextBoolean() ? "." + random.nextInt(10) + (random.nextBoolean() ? random.nextInt(10) : "") : "";
        return random.nextInt(2000) + decimals;
    }

    private String unit() {
        return one(UNITS);
    }

    private String before() {
        return one(BEFORE);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
