package io.github.zongshu.pdf.sheet;

import io.github.zongshu.font.FontRole;
import java.util.EnumMap;
import java.util.Map;

/** Collects the looks of a stylesheet. */
final class Looks {
    private final Map<Voice, TextLook> looks = new EnumMap<>(Voice.class);

    /** A voice in one face. */
    Looks plain(Voice voice, Look look, double leading) {
        looks.put(voice, TextLook.of(look, leading));
        return this;
    }

    /** A voice in one face, whose strong words have another and a colour. */
    Looks stressed(Voice voice, Look plain, Look strong, double leading) {
        looks.put(voice, new TextLook(plain, plain, strong, leading));
        return this;
    }

    /** A voice whose numbers and strong words have faces of their own, in the size of the words. */
    Looks rich(Voice voice, Look plain, FontRole number, int numberColor, double leading) {
        Look bound = new Look(number, plain.size(), numberColor);
        Look strong = new Look(number, plain.size(), plain.rgb());
        looks.put(voice, new TextLook(plain, bound, strong, leading));
        return this;
    }

    Map<Voice, TextLook> all() {
        return looks;
    }
}
