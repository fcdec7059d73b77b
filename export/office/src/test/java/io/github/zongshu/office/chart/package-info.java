@NullMarked
package io.github.zongshu.office.chart;

import org.jspecify.annotations.NullMarked;
