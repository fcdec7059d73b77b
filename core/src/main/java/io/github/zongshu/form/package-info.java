/**
 * Collection forms without paper or spreadsheet: what is asked of whom, what came back, and what it adds up to.
 *
 * <p>A {@link io.github.zongshu.form.Form} is declared in a campaign file; joined with the campaign and last year's it is a
 * {@link io.github.zongshu.form.FormPlan}. A reader of files turns each returned form into a
 * {@link io.github.zongshu.form.Submission}; a {@link io.github.zongshu.form.Gathering} judges them all and makes the campaign's
 * numbers of them, each with the cell it came from.
 *
 * <p>Not here: workbooks ({@code office.form}) and the notation of the declaration ({@code io}).
 *
 * <pre>{@code
 * FormPlan plan = FormPlan.of(form, campaign, lastYear);
 * Gathering gathering = Gathering.of(plan, submissions);
 * Campaign filled = gathering.into(campaign);
 * gathering.register().forEach(entry -> System.out.println(entry.unit().label() + " " + entry.standing()));
 * }</pre>
 *
 * <p>On the path: {@code campaign file → form.FormPlan → forms → form.Submission → form.Gathering → campaign.Campaign}.
 */
@NullMarked
package io.github.zongshu.form;

import org.jspecify.annotations.NullMarked;
