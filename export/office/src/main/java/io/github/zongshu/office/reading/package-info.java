/**
 * Opens Office files that may come from anywhere: zip and markup by the JDK alone, with limits on what they unpack to, without
 * document types and without anything outside of the file.
 *
 * <p>Not here: what the parts mean.
 *
 * <pre>{@code
 * PartStore parts = PartStore.open(file);
 * Markup.read(parts.part(parts.related("", "officeDocument")), listener);
 * }</pre>
 *
 * <p>On the path: {@code bytes → office.reading → office.check, office.facts, office.draft}.
 */
@NullMarked
package io.github.zongshu.office.reading;

import org.jspecify.annotations.NullMarked;
