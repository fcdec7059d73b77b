@NullMarked
package io.github.zongshu.office.ooxml;

import org.jspecify.annotations.NullMarked;
