@NullMarked
package io.github.zongshu.pdf;

import org.jspecify.annotations.NullMarked;
