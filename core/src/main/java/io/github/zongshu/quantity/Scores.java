package io.github.zongshu.quantity;

import java.util.List;

/** Tells scores from times of day: 21:15 behind 比分 or 战胜 is a score. */
final class Scores {
    private static final List<String> CONTEXT = List.of(
            "比分", "战胜", "击败", "大胜", "险胜", "力克", "逆转", "总分", "不敌", "负于", "输给", "战平", "横扫", "完胜", "告负", "比率", "比例", "局分",
            "扳成", "改写", "领先", "落后", "以");

    private static final int REACH = 12;

    private Scores() {}

    /** Whether words shortly before say that a score or ratio is to come. */
    static boolean isExpected(ScanText text, int at) {
        for (int i = at; i > Math.max(0, at - REACH) && "。；\n".indexOf(text.at(i - 1)) < 0; i--) {
            for (String word : CONTEXT) {
                if (text.endsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
