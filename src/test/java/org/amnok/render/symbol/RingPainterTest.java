package org.amnok.render.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.amnok.map.cluster.SightingSymbols;
import org.junit.jupiter.api.Test;

class RingPainterTest {
    @Test
    void digits_are_never_larger_than_those_of_a_larger_number() {
        var sizes =
                IntStream.of(2, 5, 10, 41, 100, 999, 1000, 5061, 10_000, 100_000)
                        .mapToObj(n -> RingPainter.digits(n, SightingSymbols.ringDiameter(n)))
                        .map(size -> Math.round(100 * size))
                        .toList();
        assertThat(sizes).isSorted();
    }

    @Test
    void digits_grow_with_a_ring_that_is_drawn_larger() {
        assertThat(RingPainter.digits(41, 108)).isEqualTo(2 * RingPainter.digits(41, 54));
    }
}
