/** Tests of the fonts by role, with fonts of a few hundred bytes that {@code TinyFont} makes. */
@NullMarked
package io.github.zongshu.font;

import org.jspecify.annotations.NullMarked;
