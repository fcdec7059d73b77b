/** Tests of {@link io.github.zongshu.io}. */
@NullMarked
package io.github.zongshu.io;

import org.jspecify.annotations.NullMarked;
