@NullMarked
package io.github.zongshu.pdf.type;

import org.jspecify.annotations.NullMarked;
