/**
 * How long things take. Nothing here is absolute: variants of one piece of work run side by side in one process, turn by turn, and
 * what is printed are ratios to the first of them, a floor that does the least that can be done.
 *
 * <p>A {@link io.github.zongshu.benchmarks.Contest} is data; {@link io.github.zongshu.benchmarks.Stadium} runs it. To add one, write
 * a class that makes contests and name it in {@link io.github.zongshu.benchmarks.Benchmarks}.
 *
 * <pre>
 * mvn -B -ntp -q -Pbenchmark -DskipTests -pl examples/benchmarks -am package
 * </pre>
 */
@NullMarked
package io.github.zongshu.benchmarks;

import org.jspecify.annotations.NullMarked;
