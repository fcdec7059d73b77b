/**
 * Fonts by role: which file serves the body, the headline, the editor's note, and which characters it can show.
 *
 * <p>A report names a {@link io.github.zongshu.font.FontRole}, never a font. A {@link io.github.zongshu.font.FontLibrary}
 * finds a {@link io.github.zongshu.font.FontFace} for it: the caller's own file, then, only where asked for, a font of the
 * official name that the machine has, then the fonts of zongshu-fonts. It also splits a text by the face that has each
 * character, and says what it had to replace.
 *
 * <pre>{@code
 * FontLibrary fonts = FontLibrary.builder().folder(Path.of("fonts")).build();
 * FontRuns line = fonts.runs(FontRole.SONG, "办结 1.13万余件", "sections[0].prose");
 * line.runs().forEach(run -> draw(run.face(), run.text()));
 * }</pre>
 *
 * <p>Not here: drawing, measuring, line breaking; Word and Excel only write {@link io.github.zongshu.font.FontRole#officeName}
 * and need no font file. Used by the chart and PDF writers; depends on the messages only.
 */
@NullMarked
package io.github.zongshu.font;

import org.jspecify.annotations.NullMarked;
