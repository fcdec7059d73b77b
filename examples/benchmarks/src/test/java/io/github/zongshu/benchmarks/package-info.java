/** Tests of the frame that runs the benchmarks; they measure nothing themselves. */
@NullMarked
package io.github.zongshu.benchmarks;

import org.jspecify.annotations.NullMarked;
