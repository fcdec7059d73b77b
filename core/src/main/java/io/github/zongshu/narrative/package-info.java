/**
 * Prose with references: {@code 全年开展{sessions}，办结率{rate(resolved, issues)}。}
 *
 * <p>In braces stands an expression, and after a bar the notation it is printed in
 * ({@code press} unless said, {@code strict}, {@code written} for the reporter's own wording, {@code number} without unit):
 *
 * <pre>
 *   prose      = { text | "{{" | "}}" | "{" expression [ "|" notation ] "}" }
 *   expression = path | function "(" expression { "," expression } ")" | digits
 *   path       = name { "." name }
 * </pre>
 *
 * <p>The package reads and computes; it knows no campaign (numbers come through {@link io.github.zongshu.narrative.Lookup})
 * and no report.
 *
 * <pre>{@code
 * Value rate = new Evaluator(ledger).evaluate(Expression.parse("rate(resolved, issues)")); // 77.3%以上
 * }</pre>
 *
 * <p>On the path: {@code campaign.Prose → narrative → compose}.
 */
@NullMarked
package io.github.zongshu.narrative;

import org.jspecify.annotations.NullMarked;
