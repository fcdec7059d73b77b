/** Tests of {@link io.github.zongshu.campaign}. */
@NullMarked
package io.github.zongshu.compare;

import org.jspecify.annotations.NullMarked;
