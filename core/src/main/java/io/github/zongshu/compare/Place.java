package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import java.util.Objects;

/**
 * Where something stands in a campaign.
 *
 * @param path of a number's holder its path in the ledger, {@code districts.hengnan}; of anything else its path in the new
 *     campaign, or in the old one if it is only there: {@code sections[0].parts[3]}
 * @param name what it is to people: 第1节第4项
 */
public record Place(String path, Message name) {
    /** Refuses null. */
    public Place {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }
}
