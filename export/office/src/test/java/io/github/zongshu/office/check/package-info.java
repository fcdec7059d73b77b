@NullMarked
package io.github.zongshu.office.check;

import org.jspecify.annotations.NullMarked;
