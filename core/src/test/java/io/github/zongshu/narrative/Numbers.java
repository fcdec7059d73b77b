package io.github.zongshu.narrative;

import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The numbers that the tests of this package refer to; a number without a worth was not reported. */
final class Numbers implements Lookup {
    private static final String WRITTEN = """
            sessions     9837场
            people       44万余人次
            more_people  45万余人次
            guests       约300人
            audience     达300万人次
            output       突破3500亿元
            listeners    数百万余人次
            crowd        4千人
            budget       9～16亿元
            span         15%～30%
            now          120件
            before       100件
            less         90件
            same         100件
            nearly_same  100020件
            base         100000件
            none         0件
            some         100余件
            many         400件
            growth       4.7%
            fall         -3.2%
            points       2.2个百分点
            net          -50户
            satisfied    96.3%
            last         93.8%
            whole        100%
            over         105.2%
            nine         9%
            ten          10.25%
            eight        8.5%
            goal         95%
            times        3倍
            hours        31.5小时
            area         3000平方米
            m.m1         100件
            m.m2         130件
            m.m3         120件
            q.q1         93.6%
            q.q2         94.7%
            q.q3         95.6%
            q.q4         96.9%
            gap.a        5件
            gap.b        -
            """;

    static final Numbers ALL = new Numbers();

    private final Map<String, Optional<Value>> values = new LinkedHashMap<>();

    private Numbers() {
        for (String line : WRITTEN.strip().split("\n", -1)) {
            String[] parts = line.strip().split(" +", 2);
            values.put(
                    parts[0],
                    parts[1].equals("-")
                            ? Optional.empty()
                            : Optional.of(new MetricValue(parts[0], Quantity.parse(parts[1]), QuantityFormat.PRESS)));
        }
    }

    @Override
    public Optional<Value> find(String path) {
        return values.getOrDefault(path, Optional.empty());
    }

    @Override
    public List<String> expand(String pattern) {
        String regex = pattern.replace(".", "\\.").replace("*", "[^.]+");
        return values.keySet().stream().filter(path -> path.matches(regex)).toList();
    }

    static Proofreader proofreader(String... literals) {
        return new Proofreader(ALL, List.of(literals), OptionalInt.of(2021));
    }

    /** The excerpts of the remarks of one kind on a prose. */
    static List<String> remarked(RemarkKind kind, String prose) {
        return proofreader().read(prose).stream()
                .filter(remark -> remark.kind() == kind)
                .map(Remark::excerpt)
                .toList();
    }
}
