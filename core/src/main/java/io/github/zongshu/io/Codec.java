package io.github.zongshu.io;

/**
 * The notation of one part of the model, both ways, so that its keys are named in one place.
 *
 * @param <T> the part
 */
interface Codec<T> {
    /**
     * Reads the part. What cannot be read is reported, and something harmless stands in for it, so that places in lists stay
     * what they are in the file; a campaign that has stand-ins is never given out.
     */
    T read(Node node, Reading in);

    /** Writes the part so that it reads the same. */
    Node write(T value);
}
