/**
 * Bound numbers: a quantity together with the reference it came from and the notation it is printed in.
 *
 * <p>Every figure in prose, table, chart, board or cell is a {@link io.github.zongshu.value.Value}. What it does not know:
 * formats, pages, where it stands. The text is made in one place, {@link io.github.zongshu.value.Value#text()}.
 *
 * <pre>{@code
 * Value sessions = new MetricValue("sessions", Quantity.parse("9837场"), QuantityFormat.PRESS);
 * sessions.text(); // 9837场
 * }</pre>
 *
 * <p>On the path: {@code quantity → value → chart, report}.
 */
@NullMarked
package io.github.zongshu.value;

import org.jspecify.annotations.NullMarked;
