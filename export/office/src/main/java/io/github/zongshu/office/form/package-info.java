/**
 * Collection forms as workbooks: made for each unit, read again when they come back, and sent back with what is wrong marked in
 * the sender's own file.
 *
 * <p>A form is found again by keys that nobody sees: a hidden row names its columns, a hidden column its rows, a hidden sheet the
 * form, unit and period. Where the keys are gone, by its labels. Not here: what the answers are worth ({@code form}), and reading
 * workbooks as such ({@code office.sheet}).
 *
 * <pre>{@code
 * FormFiles.make(plan, period, folder);
 * Submission submission = FormReader.read(plan, path);
 * ReturnCopy.write(path, objections, folder.resolve("退回-" + path.getFileName()));
 * }</pre>
 *
 * <p>On the path: {@code form.FormPlan → forms → office.sheet → form.Submission}.
 */
@NullMarked
package io.github.zongshu.office.form;

import org.jspecify.annotations.NullMarked;
