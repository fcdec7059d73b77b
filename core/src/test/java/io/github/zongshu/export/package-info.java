@NullMarked
package io.github.zongshu.export;

import org.jspecify.annotations.NullMarked;
