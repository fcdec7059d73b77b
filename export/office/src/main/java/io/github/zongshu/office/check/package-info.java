/**
 * Written Office files read back: the self-check that stands between a writer and the reader.
 *
 * <p>Reads zip and markup with the JDK alone, and shares no code with the writers, so that a defect of theirs is not repeated
 * here. What belongs to the comparison itself is in {@link io.github.zongshu.export}.
 *
 * <pre>{@code
 * List<Mismatch> wrong = new DocxCheck().check(report, Files.readAllBytes(file));
 * }</pre>
 *
 * <p>On the path: {@code docx | xlsx writer → bytes → office.check → export.ReportCheck}.
 */
@NullMarked
package io.github.zongshu.office.check;

import org.jspecify.annotations.NullMarked;
