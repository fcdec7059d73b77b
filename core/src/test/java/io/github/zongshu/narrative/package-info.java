/** Tests of {@link io.github.zongshu.narrative}. */
@NullMarked
package io.github.zongshu.narrative;

import org.jspecify.annotations.NullMarked;
