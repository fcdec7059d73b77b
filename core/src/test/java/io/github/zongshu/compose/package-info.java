/** Tests of {@link io.github.zongshu.compose}. */
@NullMarked
package io.github.zongshu.compose;

import org.jspecify.annotations.NullMarked;
