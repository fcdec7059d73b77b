/** Tests of the Excel writer: what is written is read back with Apache POI, with the JDK's own XML, and with LibreOffice. */
@NullMarked
package io.github.zongshu.office.xlsx;

import org.jspecify.annotations.NullMarked;
