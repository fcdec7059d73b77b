/**
 * Workbooks of strangers, read with caution: xlsx, xls and csv become cells, and whatever is not plainly a workbook is refused with
 * a word about what it is.
 *
 * <p>xlsx is read by a scanner of our own over the inflated parts: no document types, no entities, nothing outside the file, limits
 * on everything. Macros, external links, embedded objects and encryption are refused. xls is read by Apache POI, the only place
 * of the library that needs it. Formulas are never computed: what was stored when the file was saved is taken.
 *
 * <p>Not here: what the cells mean ({@code office.form}), and the self-check of our own files ({@code office.check}).
 *
 * <pre>{@code
 * Book book = Books.read(path); // RefusedFileException
 * book.sheets().getFirst().entry(6, 4);
 * }</pre>
 *
 * <p>On the path: {@code files → office.sheet → office.form → form.Submission}.
 */
@NullMarked
package io.github.zongshu.office.sheet;

import org.jspecify.annotations.NullMarked;
