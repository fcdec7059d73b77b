/** Tests of the command, and of what only an application sees: the whole library, its architecture and its outputs. */
@NullMarked
package io.github.zongshu.cli;

import org.jspecify.annotations.NullMarked;
