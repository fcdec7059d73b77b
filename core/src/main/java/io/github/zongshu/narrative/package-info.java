/**
 * Prose with references: {@code 全年开展{sessions}，办结率{rate(resolved, issues)}，比上年{trend(resolved, last)}。}
 *
 * <p>In braces stands an expression, and after a bar the notations it is printed in; or, in quotation marks, words that hold a
 * numeral and are no figure:
 *
 * <pre>
 *   prose      = { text | "{{" | "}}" | "{" expression [ "|" notations ] "}" | "{'" words "'}" }
 *   expression = path | function "(" argument { "," argument } ")"
 *   argument   = expression | digit | path with "*" for some of its names
 *   path       = name { "." name }
 *   notations  = "press" | "strict" | "written" | "han" | "number" | "grouped" | ( "万" | "亿" ) [ digit ], several of them
 *                parted by blanks or commas
 * </pre>
 *
 * <p>Inside the quotation marks {@code ''} stands for one of them. The functions are those of
 * {@link io.github.zongshu.narrative.Function}; some give numbers, some give words that the numbers prove.
 *
 * <p>The {@link io.github.zongshu.narrative.Proofreader} reads what stands around the references: figures that nothing stands
 * behind, words that contradict the numbers beside them.
 *
 * <p>The package reads, computes and proofreads; it knows no campaign (numbers come through
 * {@link io.github.zongshu.narrative.Lookup}) and no report.
 *
 * <pre>{@code
 * Value rate = new Evaluator(ledger).evaluate(Expression.parse("rate(resolved, issues)")); // 77.3%以上
 * Wording trend = new Evaluator(ledger).wording(Expression.parse("trend(now, before)"));   // 增长4.7%
 * }</pre>
 *
 * <p>On the path: {@code campaign.Prose → narrative → compose, audit}.
 */
@NullMarked
package io.github.zongshu.narrative;

import org.jspecify.annotations.NullMarked;
