/**
 * A typesetter for Chinese: text in, lines of placed glyphs out.
 *
 * <p>Knows characters, faces and boxes of a width; knows no reports, no pages, no PDF. A paragraph is broken as a whole, so that
 * its lines are squeezed and spaced as little as possible; what may begin or end a line, what stays together, where blanks
 * are, follows GB/T 15834-2011, GB/T 15835-2011 and the W3C's Requirements for Chinese Text Layout (CLREQ).
 *
 * <pre>{@code
 * List<Span> text = List.of(Span.of("参与群众", body), Span.whole("44万余人次", figure), Span.of("。", body));
 * List<Line> lines = Typesetter.set(text, new Measure(235, 20.4, 0, Alignment.JUSTIFIED));
 * }</pre>
 *
 * <p>On the path: {@code report.Inline → pdf.block → pdf.type → pdf.page}.
 */
@NullMarked
package io.github.zongshu.pdf.type;

import org.jspecify.annotations.NullMarked;
