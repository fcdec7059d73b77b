package io.github.zongshu.io;

/**
 * One reading of a file: what codecs need beside the node.
 *
 * @param findings where problems go
 * @param pictures where pictures come from
 */
record Reading(Findings findings, PictureSource pictures) {
    /** The values of a mapping. */
    Fields fields(Node node, Shape shape) {
        return new Fields(node, shape, this);
    }

    /** Readers of single values. */
    Values values() {
        return new Values(findings);
    }
}
