/** Tests of {@link io.github.zongshu.chart}. */
@NullMarked
package io.github.zongshu.chart;

import org.jspecify.annotations.NullMarked;
