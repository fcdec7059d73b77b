package io.github.zongshu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.ToIntFunction;

/**
 * Holds a reading of text to its time: what a fuzzer finds, repeated up to 10 KB. The library promises 50 ms; instrumented for
 * coverage it is about five times slower, and that is allowed for. Only while fuzzing, when the code is warm; a replay of seeds on
 * a busy machine measures the machine.
 */
final class Stopwatch {
    /** Processor time: a busy machine makes nobody slow. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int BYTES = 10 << 10;
    private static final Duration LIMIT = Duration.ofMillis(5 * 50);
    private static final int WARM = 20_000;
    private static final int TRIALS = 5;
    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;

    private final ToIntFunction<String> reading;
    private int calls;
    /** Keeps the result alive, so that the work cannot be left out. */
    private int result;

    Stopwatch(ToIntFunction<String> reading) {
        this.reading = reading;
    }

    /** One text in sixteen is timed: repeated, it takes far longer than by itself. */
    void check(String text) {
        if (!FUZZING || text.isEmpty() || ++calls < WARM || calls % 16 != 0) {
            return;
        }
        String repeated = text.repeat(BYTES / text.getBytes(StandardCharsets.UTF_8).length + 1);
        long best = Long.MAX_VALUE;
        for (int trial = 0; trial < TRIALS && best > LIMIT.toNanos(); trial++) {
            long start = THREADS.getCurrentThreadCpuTime();
            result += reading.applyAsInt(repeated);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        assertThat(Duration.ofNanos(best)).as("%s repeated, %s", text, result).isLessThan(LIMIT);
    }
}
