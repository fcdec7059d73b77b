/**
 * The facts of a document, which travel in it as a custom XML part (ECMA-376 part 1, 15.2.4): every number it states with its
 * reference, label, period, definition and source, so that whoever receives documents can gather their numbers without retyping.
 *
 * <p>Not here: where the numbers stand in the text (package {@code office.draft}).
 *
 * <pre>{@code
 * FactSheet facts = FactsReader.read(Path.of("衡南.docx"));
 * facts.fact("sessions").map(Fact::quantity); // 9837场
 * }</pre>
 *
 * <p>On the path: {@code docx writer → facts → FactsReader → report.FactSheet}.
 */
@NullMarked
package io.github.zongshu.office.facts;

import org.jspecify.annotations.NullMarked;
