/**
 * The command {@code zongshu}: makes documents of campaign files, and finds the figures of texts.
 *
 * <p>An application over the library's public API; no rule and no drawing of its own. Exit codes: 0 done, 1 problems in
 * the input or with the files, 2 the command was called wrongly.
 *
 * <pre>
 * java -jar zongshu.jar build campaign.yaml --out documents
 * java -jar zongshu.jar scan article.txt --json
 * </pre>
 */
@NullMarked
package io.github.zongshu.cli;

import org.jspecify.annotations.NullMarked;
