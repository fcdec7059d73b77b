/** Tests of the audit. */
@NullMarked
package io.github.zongshu.audit;

import org.jspecify.annotations.NullMarked;
