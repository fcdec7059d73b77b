package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What YAML has and a campaign file does not: anchors, aliases, tags. Each kind is told once, at its first place. */
final class YamlRefusals {
    private final List<Place> aliases = new ArrayList<>();
    private final List<Place> tags = new ArrayList<>();

    /** An anchor or an alias stands here. */
    void alias(Place place) {
        aliases.add(place);
    }

    /** A tag stands here. */
    void tag(Place place) {
        tags.add(place);
    }

    void reportTo(Findings findings) {
        if (!aliases.isEmpty()) {
            int count = aliases.size();
            findings.note(
                    aliases.get(0),
                    "alias",
                    new Message(
                            "用了 YAML 的锚点（&）或别名（*），共" + count + "处",
                            "YAML anchors (&) or aliases (*) are used, " + count + " in all"),
                    new Message(
                            "把内容照写一遍；以 & 或 * 开头的文字要加引号",
                            "write the content out; put a text that begins with & or * in quotes"));
        }
        if (!tags.isEmpty()) {
            int count = tags.size();
            findings.note(
                    tags.get(0),
                    "tag",
                    new Message("用了 YAML 的标签（!），共" + count + "处", "YAML tags (!) are used, " + count + " in all"),
                    new Message("删去标签；以 ! 开头的文字要加引号", "delete the tag; put a text that begins with ! in quotes"));
        }
    }
}
