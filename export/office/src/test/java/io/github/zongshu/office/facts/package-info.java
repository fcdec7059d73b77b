@NullMarked
package io.github.zongshu.office.facts;

import org.jspecify.annotations.NullMarked;
