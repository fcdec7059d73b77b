/**
 * How the pages of each design look: paper, grid, faces, sizes, colours. Data only; the block setters draw by it.
 *
 * <pre>{@code
 * Sheet sheet = Sheets.of(report.info().design()).get(0);
 * TextLook body = sheet.look(Voice.BODY);
 * }</pre>
 *
 * <p>On the path: {@code report.Design → pdf.sheet → pdf.block}.
 */
@NullMarked
package io.github.zongshu.pdf.sheet;

import org.jspecify.annotations.NullMarked;
