package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * The title in its three lines, as newspapers set it. All three may refer to metrics.
 *
 * @param kicker 引题; may be empty
 * @param headline 主题; a space in it is a place to break
 * @param subhead 副题 without its dash, which the composer sets; may be empty
 */
public record Title(Prose kicker, Prose headline, Prose subhead) {
    /** Refuses null; whether the headline is blank is judged with the whole campaign. */
    public Title {
        Objects.requireNonNull(kicker, "kicker");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(subhead, "subhead");
    }

    /** A title of one line. */
    public static Title of(String headline) {
        return new Title(Prose.EMPTY, new Prose(headline), Prose.EMPTY);
    }
}
