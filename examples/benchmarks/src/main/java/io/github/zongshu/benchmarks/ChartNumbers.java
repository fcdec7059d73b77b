package io.github.zongshu.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/** What the four charts of the contests show, whoever draws them: bars, a line, parts of a whole, stacked bars. Invented. */
final class ChartNumbers {
    static final int WIDTH = 640;
    static final int HEIGHT = 340;

    static final List<String> DISTRICTS = List.of("衡南县", "衡阳县", "耒阳市", "祁东县", "常宁市", "衡东县", "衡山县", "南岳区");
    static final Run SESSIONS = new Run("恳谈会", 1642, 1588, 1510, 1437, 1206, 1148, 702, 310);

    static final List<String> MONTHS =
            IntStream.rangeClosed(3, 12).mapToObj(month -> month + "月").toList();
    static final Run RATE = new Run("办结率", 18, 24, 31, 40, 49, 58, 64, 70, 74, 77);

    static final List<String> TOPICS = List.of("道路交通", "饮水安全", "就学就医", "环境卫生");
    static final Run ISSUES = new Run("问题", 4310, 2877, 2204, 1980);

    static final List<Run> HANDLED = List.of(
            new Run("办结", 2380, 1930, 2010, 1720, 1290, 1500, 880, 240),
            new Run("正在办", 620, 540, 410, 390, 410, 300, 260, 80),
            new Run("待研究", 412, 380, 296, 277, 305, 220, 160, 60));

    private ChartNumbers() {}

    /** Numbers of one name. */
    record Run(String name, List<Integer> numbers) {
        Run(String name, Integer... numbers) {
            this(name, List.of(numbers));
        }
    }
}
