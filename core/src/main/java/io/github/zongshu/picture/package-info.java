/**
 * The one gate for pictures: bytes come in unchecked and leave as a {@link io.github.zongshu.picture.Picture}, whose type,
 * size and readability are known.
 *
 * <p>No file names and no addresses pass here: a picture is bytes. Drawing belongs to the writers.
 *
 * <pre>{@code
 * Picture picture = Picture.of(Files.readAllBytes(path)); // UnreadablePictureException: not PNG or JPEG, truncated, too large
 * }</pre>
 *
 * <p>On the path: {@code io → picture → campaign.Photo → report.PhotoBlock}.
 */
@NullMarked
package io.github.zongshu.picture;

import org.jspecify.annotations.NullMarked;
