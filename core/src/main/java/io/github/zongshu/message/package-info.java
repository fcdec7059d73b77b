/**
 * What the library says to people: sentences that exist in Chinese and in English, and remarks on what was written.
 *
 * <p>A {@link io.github.zongshu.message.Problem} refuses an input; a {@link io.github.zongshu.message.Notice} travels with a
 * result that was written all the same. Not here: exceptions of a single package, logging.
 *
 * <pre>{@code
 * for (Notice notice : result.notices()) {
 *     System.err.println(notice.message().zh());
 * }
 * }</pre>
 *
 * <p>Everything else may depend on this package; it depends on nothing.
 */
@NullMarked
package io.github.zongshu.message;

import org.jspecify.annotations.NullMarked;
