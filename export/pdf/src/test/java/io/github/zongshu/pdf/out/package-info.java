@NullMarked
package io.github.zongshu.pdf.out;

import org.jspecify.annotations.NullMarked;
