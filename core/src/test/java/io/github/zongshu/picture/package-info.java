/** Tests of {@link io.github.zongshu.picture}. */
@NullMarked
package io.github.zongshu.picture;

import org.jspecify.annotations.NullMarked;
