/** Tests of {@link io.github.zongshu.campaign}. */
@NullMarked
package io.github.zongshu.campaign;

import org.jspecify.annotations.NullMarked;
