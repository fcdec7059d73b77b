@NullMarked
package io.github.zongshu.pdf.page;

import org.jspecify.annotations.NullMarked;
