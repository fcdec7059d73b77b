/** Tests of {@link io.github.zongshu.report}. */
@NullMarked
package io.github.zongshu.report;

import org.jspecify.annotations.NullMarked;
