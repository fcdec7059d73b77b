/** Tests of the bundled fonts: what they cover, what they are called, who can load them. */
@NullMarked
package io.github.zongshu.fonts;

import org.jspecify.annotations.NullMarked;
