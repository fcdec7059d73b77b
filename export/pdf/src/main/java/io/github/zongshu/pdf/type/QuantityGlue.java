package io.github.zongshu.pdf.type;

import java.util.List;

/**
 * Finds quantities in plain text, so that they stay on one line although nobody bound them: digits, the sign or word before
 * them, 万 亿 余 多 behind them, and one measure word.
 */
final class QuantityGlue {
    private static final String BEFORE = "￥¥$＄￡£第约近逾超共";
    private static final String SCALE = "万亿余多几%％‰℃";
    /** The longest first, so that 人次 is not taken for 人. */
    private static final List<String> MEASURES = List.of(
            "个百分点", "平方公里", "平方米", "立方米", "个小时", "公里", "公顷", "人次", "场次", "架次", "小时", "分钟", "个月", "周年", "万元", "亿元", "元",
            "个", "件", "场", "名", "人", "户", "条", "篇", "项", "处", "年", "月", "日", "时", "号", "期", "次", "届", "家", "所", "位",
            "座", "张", "本", "部", "级", "份", "批", "支", "台", "辆", "吨", "亩", "岁", "天", "分", "秒", "倍", "类", "例", "册", "则",
            "堂", "讲", "县", "封", "米", "只", "门", "宗", "起", "幅", "间", "笔", "对");

    private final List<Cluster> clusters;
    private final boolean[] joined;

    private QuantityGlue(List<Cluster> clusters) {
        this.clusters = clusters;
        this.joined = new boolean[clusters.size()];
    }

    /** For each cluster, whether it stays with the next one. */
    static boolean[] joined(List<Cluster> clusters) {
        QuantityGlue glue = new QuantityGlue(clusters);
        int i = 0;
        while (i < clusters.size()) {
            i = clusters.get(i).isDigit() ? glue.number(i) : i + 1;
        }
        return glue.joined;
    }

    private int number(int start) {
        if (start > 0 && BEFORE.indexOf(clusters.get(start - 1).first()) >= 0) {
            joined[start - 1] = true;
        }
        int end = start;
        while (end + 1 < clusters.size() && clusters.get(end + 1).kind() == Kind.LATIN) {
            end++;
        }
        while (end + 1 < clusters.size() && SCALE.indexOf(clusters.get(end + 1).first()) >= 0) {
            end++;
        }
        end += measureAfter(end);
        for (int i = start; i < end; i++) {
            joined[i] = true;
        }
        return end + 1;
    }

    private int measureAfter(int end) {
        for (String measure : MEASURES) {
            if (matches(measure, end + 1)) {
                return measure.length();
            }
        }
        return 0;
    }

    private boolean matches(String measure, int at) {
        if (at + measure.length() > clusters.size()) {
            return false;
        }
        for (int i = 0; i < measure.length(); i++) {
            if (clusters.get(at + i).first() != measure.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
