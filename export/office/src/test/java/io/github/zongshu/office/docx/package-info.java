@NullMarked
package io.github.zongshu.office.docx;

import org.jspecify.annotations.NullMarked;
