package io.github.zongshu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PairingTest {
    @Test
    void equalKeysArePairedFirstWithFirst() {
        assertThat(pairs(Pairing.by(List.of("a1", "a2", "b1"), List.of("b9", "a8", "a9"), s -> s.charAt(0))))
                .containsExactly("b1-b9", "a1-a8", "a2-a9");
    }

    @Test
    void whatIsLeftOverIsPairedByFurtherKeysAndThenByPlace() {
        Pairing<String> pairing = Pairing.by(List.of("x", "ab", "q", "z"), List.of("x", "r", "cb", "z", "n"), s -> s)
                .thenBy(s -> s.length() == 2 ? Optional.of(s.charAt(1)) : Optional.empty())
                .thenByPlace(s -> "");

        assertThat(pairs(pairing)).containsExactly("x-x", "null-r", "ab-cb", "z-z", "null-n", "q-null");
    }

    @Test
    void placesCountFromTheNearestPairBefore() {
        Pairing<String> pairing = Pairing.by(List.of("o1", "x", "o2"), List.of("n1", "x", "n2", "n3"), s -> s)
                .thenByPlace(s -> "");

        assertThat(pairs(pairing)).containsExactly("o1-n1", "x-x", "o2-n2", "null-n3");
    }

    @Test
    void anotherOrderIsNoticed() {
        assertThat(Pairing.by(List.of("a", "b", "c"), List.of("a", "n", "c"), s -> s)
                        .isReordered())
                .isFalse();
        assertThat(Pairing.by(List.of("a", "b", "c"), List.of("c", "a"), s -> s).isReordered())
                .isTrue();
    }

    private static List<String> pairs(Pairing<String> pairing) {
        return pairing.pairs().stream()
                .map(pair -> pair.before() + "-" + pair.after())
                .toList();
    }
}
