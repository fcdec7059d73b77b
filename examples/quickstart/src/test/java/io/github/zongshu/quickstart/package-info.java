/** Tests of the README's ten lines. */
@NullMarked
package io.github.zongshu.quickstart;

import org.jspecify.annotations.NullMarked;
