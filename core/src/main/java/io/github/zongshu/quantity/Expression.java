package io.github.zongshu.quantity;

import java.util.Optional;

/** A fixed expression of a word list. */
sealed interface Expression {
    /** Holds a numeral but states nothing: 四史, 第一书记. */
    record Trap() implements Expression {}

    /**
     * States a quantity by convention: 翻一番, 全覆盖.
     *
     * @param kind what sort of figure
     * @param quantity what it stands for; empty if it states no number (一大批)
     */
    record Stated(MentionKind kind, Optional<Quantity> quantity) implements Expression {}
}
