package io.github.zongshu.io;

import io.github.zongshu.picture.Picture;
import java.util.Base64;

/** What stands in for a picture that could not be read, until all problems are known. */
final class StandIn {
    private static final String ONE_GREY_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==";

    private StandIn() {}

    static Picture picture() {
        return Picture.of(Base64.getDecoder().decode(ONE_GREY_PIXEL));
    }
}
