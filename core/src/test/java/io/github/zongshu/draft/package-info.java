/** Tests of {@link io.github.zongshu.campaign}. */
@NullMarked
package io.github.zongshu.draft;

import org.jspecify.annotations.NullMarked;
