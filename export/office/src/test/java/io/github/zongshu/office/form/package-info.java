/** Tests of collection forms: filled in and spoiled with Apache POI, saved again by LibreOffice, and gathered. */
@NullMarked
package io.github.zongshu.office.form;

import org.jspecify.annotations.NullMarked;
