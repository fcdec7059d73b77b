package io.github.zongshu.campaign;

import io.github.zongshu.picture.Picture;
import java.util.Objects;

/**
 * A photo with what must be printed beside it.
 *
 * @param id the name sections refer to
 * @param file the picture file as the campaign file names it, relative to it; may be empty for a picture given in Java
 * @param picture the checked picture
 * @param caption 图注; may refer to metrics
 * @param credit who took or drew it, as it is printed: 资料室 摄, 美编室 制图; may be empty
 * @param alt what it shows, for those who do not see it
 */
public record Photo(String id, String file, Picture picture, Prose caption, String credit, String alt) {
    /** Refuses null. */
    public Photo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(alt, "alt");
    }
}
