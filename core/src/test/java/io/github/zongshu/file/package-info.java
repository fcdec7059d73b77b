/** Tests of {@link io.github.zongshu.file}. */
@NullMarked
package io.github.zongshu.file;

import org.jspecify.annotations.NullMarked;
