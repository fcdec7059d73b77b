package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * What was not reported, named above a plot of several runs: applications label no point that has no number, and the name of a
 * category cannot say it, since its other numbers are there.
 *
 * @param places each as 耒阳市2020年
 * @param remarks what else has to be told there
 */
record Gaps(List<String> places, List<String> remarks) {
    /** Everything was reported. */
    static final Gaps NONE = new Gaps(List.of(), List.of());

    private static final int MOST = 4;
    private static final String SOME = "空缺处未报";

    /** Copies the lists. */
    Gaps {
        places = List.copyOf(places);
        remarks = List.copyOf(remarks);
    }

    static Gaps of(List<String> categories, List<Series> runs) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            for (Series run : runs) {
                if (run.values().get(i) == null) {
                    places.add(categories.get(i) + (runs.size() > 1 ? run.name() : ""));
                }
            }
        }
        return new Gaps(places, List.of());
    }

    /** The same with remarks. */
    Gaps with(List<String> others) {
        return new Gaps(places, others);
    }

    /** Whether nothing has to be told. */
    boolean isEmpty() {
        return places.isEmpty() && remarks.isEmpty();
    }

    /** One line that keeps to a width in points as far as the gaps go. */
    String words(double width) {
        List<String> words = new ArrayList<>(remarks);
        if (!places.isEmpty()) {
            String all = "未报：" + String.join("、", places);
            words.add(places.size() <= MOST && TextLook.width(all) < width ? all : SOME);
        }
        return String.join("　", words);
    }
}
