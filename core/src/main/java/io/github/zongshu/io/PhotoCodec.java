package io.github.zongshu.io;

import io.github.zongshu.campaign.Photo;
import io.github.zongshu.message.Message;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.picture.UnreadablePictureException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** A photo: its {@code file} beside the campaign file, and what is printed with it. */
final class PhotoCodec implements Codec<Photo> {
    static final Shape SHAPE = Shape.of(
            "照片",
            "a photo",
            Key.required("id", "编号"),
            Key.required("file", "文件"),
            Key.optional("caption", "图注"),
            Key.optional("credit", "摄影"),
            Key.required("alt", "替代文字"));

    @Override
    public Photo read(Node node, Reading in) {
        Fields photo = in.fields(node, SHAPE);
        return new Photo(
                photo.text("id"),
                photo.text("file"),
                photo.find("file").flatMap(file -> picture(file, in)).orElseGet(StandIn::picture),
                photo.prose("caption"),
                photo.text("credit"),
                photo.text("alt"));
    }

    private static Optional<Picture> picture(Node node, Reading in) {
        String file = in.values().text(node);
        if (in.findings().covers(node.place().path())) {
            return Optional.empty();
        }
        if (!PictureNames.isBelow(file)) {
            in.findings().refuse(node.place(), "bad-picture-path", PictureNames.problem(file), PictureNames.HINT);
            return Optional.empty();
        }
        try {
            return Optional.of(Picture.of(in.pictures().read(file)));
        } catch (UnreadablePictureException e) {
            return unreadable(
                    node,
                    in,
                    new Message(
                            "图片“" + file + "”：" + e.problem().zh(),
                            "picture \"" + file + "\": " + e.problem().en()),
                    e.hint());
        } catch (NoSuchFileException e) {
            in.findings()
                    .refuse(
                            node.place(),
                            "picture-not-found",
                            new Message("找不到图片“" + file + "”", "there is no picture \"" + file + "\""),
                            new Message(
                                    "核对文件名，图片放在综述文件所在的文件夹里",
                                    "check the name; pictures stand in the campaign file's folder"));
            return Optional.empty();
        } catch (IOException e) {
            return unreadable(
                    node,
                    in,
                    new Message("图片“" + file + "”打不开：" + e, "picture \"" + file + "\" cannot be opened: " + e),
                    new Message("检查文件和读取权限", "check the file and the right to read it"));
        }
    }

    private static Optional<Picture> unreadable(Node node, Reading in, Message problem, Message hint) {
        in.findings().refuse(node.place(), "unreadable-picture", problem, hint);
        return Optional.empty();
    }

    @Override
    public Node write(Photo photo) {
        return new Entries()
                .text("id", photo.id())
                .text("file", photo.file())
                .textIfAny("caption", photo.caption().template())
                .textIfAny("credit", photo.credit())
                .text("alt", photo.alt())
                .block();
    }
}
