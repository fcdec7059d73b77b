package io.github.zongshu.compare;

import io.github.zongshu.campaign.Section;
import java.util.List;

/**
 * A section as one campaign prints it.
 *
 * @param place where it stands
 * @param section as its author wrote it
 * @param head the two parts of its head
 * @param parts its content
 */
record Chapter(Place place, Section section, List<Passage> head, List<Passage> parts) {
    Chapter {
        head = List.copyOf(head);
        parts = List.copyOf(parts);
    }

    /** The head as one line. */
    String title() {
        return String.join(" ", head.stream().map(Passage::text).toList()).strip();
    }
}
