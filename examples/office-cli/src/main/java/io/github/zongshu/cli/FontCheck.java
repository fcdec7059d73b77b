package io.github.zongshu.cli;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.message.Notice;
import java.util.Arrays;
import java.util.List;

/** Which face serves each role of text. */
final class FontCheck {
    private FontCheck() {}

    /** One diagnosis for each role, in the order of the roles; a stand-in is passable. */
    static List<Diagnosis> of(FontLibrary library) {
        return Arrays.stream(FontRole.values()).map(role -> of(library, role)).toList();
    }

    private static Diagnosis of(FontLibrary library, FontRole role) {
        FontFace face = library.face(role);
        String subject = "字体 font " + role.key();
        String found = face.familyName() + "（" + face.fileName() + "）";
        return library.substitution(role)
                .map(Notice::toString)
                .map(advice -> Diagnosis.passable(subject, found, advice))
                .orElseGet(() -> Diagnosis.fit(subject, found));
    }
}
