package io.github.zongshu.compose;

/** Counts charts and tables in the order they are set. */
final class Captions {
    private int charts;
    private int tables;

    String nextChart() {
        charts++;
        return "图" + charts;
    }

    String nextTable() {
        tables++;
        return "表" + tables;
    }
}
