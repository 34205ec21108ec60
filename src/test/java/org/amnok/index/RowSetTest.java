package org.amnok.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSetTest {
    private static final RowSet EVERY_THIRD = everyThird();

    private static RowSet everyThird() {
        var bits = new long[4];
        IntStream.range(0, 256).filter(row -> row % 3 == 0).forEach(r -> bits[r >> 6] |= 1L << r);
        return new RowSet(bits);
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 1, 63, 64, 65, 128, 200, 255, 256, 10_000})
    void from_a_row_on_the_rows_of_the_set_are_left(int from) {
        var left = EVERY_THIRD.from(from);
        assertThat(left.toArray())
                .containsExactly(
                        IntStream.range(Math.max(0, from), 256)
                                .filter(row -> row % 3 == 0)
                                .toArray());
        assertThat(left.count()).isEqualTo(left.toArray().length);
    }
}
