/**
 * Files that are complete or untouched: everything the library writes to disk goes through here.
 *
 * <p>Not here: what is in the files, and where in a campaign they come from.
 *
 * <pre>{@code
 * AtomicFile.write(Path.of("brief.pdf"), out -> writer.write(report, out));
 * }</pre>
 *
 * <p>On the path: at its end; used by {@code export} and {@code io}.
 */
@NullMarked
package io.github.zongshu.file;

import org.jspecify.annotations.NullMarked;
