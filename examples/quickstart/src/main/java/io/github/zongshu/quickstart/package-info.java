/**
 * The ten lines of the README: from a campaign built in Java to documents.
 *
 * <p>Not here: campaign files, which {@link io.github.zongshu.io} reads, and the command, which is its own application.
 */
@NullMarked
package io.github.zongshu.quickstart;

import org.jspecify.annotations.NullMarked;
