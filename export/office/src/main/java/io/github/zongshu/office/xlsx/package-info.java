/**
 * Reports as Excel workbooks: one sheet for each section, every number a number, every total a formula with its value.
 *
 * <p>A report is first laid out on plain grids of rows and cells, which know neither parts nor zip; then the grids are written
 * as SpreadsheetML. Not here: native charts and packaging, which all Office formats share.
 *
 * <pre>{@code
 * List<Notice> notices = new XlsxWriter().write(Profile.APPENDIX.compose(campaign), Path.of("附表.xlsx"));
 * }</pre>
 *
 * <p>On the path: {@code report.Report → office.xlsx → office.ooxml → OutputStream}.
 */
@NullMarked
package io.github.zongshu.office.xlsx;

import org.jspecify.annotations.NullMarked;
