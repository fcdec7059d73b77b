/** Fuzz targets: properties that must hold for any bytes whatever. */
@NullMarked
package io.github.zongshu.fuzz;

import org.jspecify.annotations.NullMarked;
