package io.github.zongshu.io;

/**
 * A key of a mapping.
 *
 * @param name as files write it
 * @param zh what it holds, for messages and for those who write the Chinese word
 * @param required whether it must be there
 * @param content what may stand behind it
 */
record Key(String name, String zh, boolean required, Content content) {
    /** A key that must be there, with a text. */
    static Key required(String name, String zh) {
        return new Key(name, zh, true, Content.Plain.TEXT);
    }

    /** A key that may be left out, with a text. */
    static Key optional(String name, String zh) {
        return new Key(name, zh, false, Content.Plain.TEXT);
    }

    /** The same key with another content. */
    Key of(Content other) {
        return new Key(name, zh, required, other);
    }
}
