/** Tests of the drawing of charts. */
@NullMarked
package io.github.zongshu.charts;

import org.jspecify.annotations.NullMarked;
