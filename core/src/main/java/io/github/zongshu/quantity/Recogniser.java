package io.github.zongshu.quantity;

import java.util.Optional;

/** Looks at one place of a text for one kind of thing. */
interface Recogniser {
    /** What stands at {@code at}; empty if this recogniser has nothing to say of it. */
    Optional<Finding> look(ScanText text, int at);
}
