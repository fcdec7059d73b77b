/**
 * Chinese figures as people print them, kept exactly: what is known of {@code 1.13万余件}, and how it was written.
 *
 * <p>A {@link io.github.zongshu.quantity.Quantity} is a numeral, the words that hedge it and a measure word; its meaning is an
 * {@link io.github.zongshu.quantity.Interval}. Not here: what a figure measures and where it came from (package
 * {@code campaign}), whether figures agree with one another (package {@code audit}).
 *
 * <pre>{@code
 * Quantity done = Quantity.parse("1.13万余件");
 * Quantity asked = Quantity.parse("14614个");
 * done.interval();                        // [11300, 11400)
 * Arithmetic.share(done, asked, 1);       // 77.3%以上
 * QuantityFormat.CHART.print(done).text() // 1.13万余
 * }</pre>
 *
 * <p>First station of the path; depends on {@code message} only.
 */
@NullMarked
package io.github.zongshu.quantity;

import org.jspecify.annotations.NullMarked;
