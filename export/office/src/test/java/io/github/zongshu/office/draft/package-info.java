@NullMarked
package io.github.zongshu.office.draft;

import org.jspecify.annotations.NullMarked;
