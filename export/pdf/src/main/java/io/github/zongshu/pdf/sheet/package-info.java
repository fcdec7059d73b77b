/**
 * How the pages of each design look: paper, grid, faces, sizes, colours. Data only; the block setters draw by it.
 *
 * <pre>{@code
 * Sheet sheet = Sheets.of(report).get(0);
 * TextLook body = sheet.look(Voice.BODY);
 * }</pre>
 *
 * <p>On the path: {@code report.Report → pdf.sheet → pdf.block}.
 */
@NullMarked
package io.github.zongshu.pdf.sheet;

import org.jspecify.annotations.NullMarked;
