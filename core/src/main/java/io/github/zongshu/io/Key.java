package io.github.zongshu.io;

/**
 * A key of a mapping.
 *
 * @param name as files write it
 * @param zh what it holds, for messages and for those who write the Chinese word
 * @param required whether it must be there
 */
record Key(String name, String zh, boolean required) {
    static Key required(String name, String zh) {
        return new Key(name, zh, true);
    }

    static Key optional(String name, String zh) {
        return new Key(name, zh, false);
    }
}
