/**
 * Five fonts under the SIL Open Font License as resources, for those who have none or want the same pages on every machine.
 *
 * <p>Nothing to call here: with this module on the class path, {@link io.github.zongshu.font.FontLibrary#bundled} finds the
 * fonts. Not here: 仿宋 and 小标宋, of which there is no finished font that may be passed on under the OFL; others
 * stand in and a notice says so.
 *
 * <pre>{@code
 * FontFace body = FontLibrary.bundled().face(FontRole.SONG);
 * }</pre>
 *
 * <p>How the fonts were made: {@code recipe/README.md} in this module's folder.
 */
@NullMarked
package io.github.zongshu.fonts;

import org.jspecify.annotations.NullMarked;
