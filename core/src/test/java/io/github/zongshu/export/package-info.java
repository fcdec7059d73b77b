/** Tests of {@link io.github.zongshu.export}. */
@NullMarked
package io.github.zongshu.export;

import org.jspecify.annotations.NullMarked;
