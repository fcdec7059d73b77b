package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.List;

/** Which names of picture files a campaign file may hold: those that stay in its folder on every system. */
final class PictureNames {
    static final Message HINT = new Message(
            "图片放在综述文件所在的文件夹或其子文件夹里，写成 pictures/yard.jpg 的样子",
            "put pictures in the campaign file's folder or below it and write pictures/yard.jpg");

    private PictureNames() {}

    /** Whether a name is relative, with {@code /} only, and without {@code .} and {@code ..}. */
    static boolean isBelow(String file) {
        return !file.isBlank()
                && file.codePoints().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && List.of(file.split("/", -1)).stream()
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    static Message problem(String file) {
        return file.isBlank()
                ? new Message("照片没有文件名", "the photo has no file name")
                : new Message("“" + file + "”不在综述文件的文件夹里", "\"" + file + "\" is not in the campaign file's folder");
    }
}
