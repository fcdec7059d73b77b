package io.github.zongshu.picture;

import io.github.zongshu.message.Message;

/** Why a picture is refused, in words for those who chose it. */
final class Refusals {
    private static final Message SAVE_AGAIN =
            new Message("重新导出或重新拷贝这张图片", "export the picture again, or copy it again");
    private static final Message SMALLER = new Message("缩小尺寸后再用", "make it smaller");

    private Refusals() {}

    static UnreadablePictureException wrongType(Signature found) {
        Message problem;
        if (found == Signature.EMPTY) {
            problem = new Message("图片文件是空的", "the picture file is empty");
        } else if (found == Signature.UNKNOWN) {
            problem = new Message("文件不是图片", "the file is no picture");
        } else {
            problem = new Message("图片是 " + found.label() + " 格式", "the picture is of the type " + found.label());
        }
        return new UnreadablePictureException(problem, new Message("请另存为 PNG 或 JPEG", "save it as PNG or JPEG"));
    }

    static UnreadablePictureException tooManyBytes(int bytes) {
        return new UnreadablePictureException(
                new Message(
                        "图片超过" + (Picture.MOST_BYTES >> 20) + " MB",
                        "the picture has " + bytes + " bytes or more, above " + (Picture.MOST_BYTES >> 20) + " MB"),
                SMALLER);
    }

    /** Refuses a size that is nothing, or more than is allowed. */
    static void checkSize(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw damaged();
        }
        if (width > Picture.MOST_PIXELS / height) {
            throw new UnreadablePictureException(
                    new Message(
                            "图片有" + width + "×" + height + "像素，超过" + Picture.MOST_PIXELS / 10_000 + "万",
                            "the picture has " + width + "×" + height + " pixels, above " + Picture.MOST_PIXELS),
                    SMALLER);
        }
    }

    static UnreadablePictureException truncated() {
        return new UnreadablePictureException(new Message("图片不完整，文件被截断", "the picture file is cut short"), SAVE_AGAIN);
    }

    static UnreadablePictureException damaged() {
        return new UnreadablePictureException(new Message("图片已损坏", "the picture is damaged"), SAVE_AGAIN);
    }
}
