/**
 * Pages: slabs of given height flow through columns and over pages, on one baseline grid.
 *
 * <p>Knows heights, spaces and what must stay together; knows no reports and no PDF. A {@link
 * io.github.zongshu.pdf.page.Slab} is what is never divided. A {@link io.github.zongshu.pdf.page.Region} is a band of columns.
 * The {@link io.github.zongshu.pdf.page.Paginator} tries ways to fill columns and takes the best. What a slab draws goes to a
 * {@link io.github.zongshu.pdf.page.Canvas}, which asks for the {@link io.github.zongshu.pdf.page.Tag} of everything that
 * carries meaning.
 *
 * <pre>{@code
 * Slab line = Slab.of(17.5, (canvas, box) -> canvas.text(tag, set, box.x(), box.y() + 13)).gridded();
 * List<Page> pages = Paginator.paginate(frame, List.of(Region.wide(0, false, List.of(line))));
 * }</pre>
 *
 * <p>On the path: {@code pdf.block → pdf.page → pdf.out}.
 */
@NullMarked
package io.github.zongshu.pdf.page;

import org.jspecify.annotations.NullMarked;
