package org.amnok.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointFilterTest {
    private static int[] rows(PointTable table, PointFilter filter) {
        var rows = table.placed();
        table.retain(rows, filter);
        return rows.rows();
    }

    private static int[] rows(PointTable table, IntPredicate wanted) {
        return IntStream.range(0, table.size()).filter(wanted).toArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void rows_pass_when_category_day_and_place_do(long seed) {
        var table = PointTables.scattered(seed, PointTables.view(1), 3000);
        var filter =
                PointFilter.ALL.of(Set.of(0, 2)).between(100, 700).within(128.1, 41.3, 128.2, 41.4);
        assertThat(rows(table, filter))
                .isNotEmpty()
                .isEqualTo(
                        rows(
                                table,
                                r ->
                                        table.category(r) != 1
                                                && table.day(r) >= 100
                                                && table.day(r) <= 700
                                                && table.place(r).lonDegrees() >= 128.1
                                                && table.place(r).lonDegrees() <= 128.2
                                                && table.place(r).latDegrees() >= 41.3
                                                && table.place(r).latDegrees() <= 41.4));
    }

    @Test
    void an_unknown_day_is_in_no_range() {
        var table =
                new PointTableBuilder(PointTables.CATEGORIES, 1)
                        .add(128, 41, 0, PointTable.NO_DAY)
                        .build();
        assertThat(rows(table, PointFilter.ALL)).containsExactly(0);
        assertThat(rows(table, PointFilter.ALL.between(PointFilter.OPEN_START, 99))).isEmpty();
    }

    @Test
    void a_box_may_cross_the_antimeridian() {
        var table =
                new PointTableBuilder(PointTables.CATEGORIES, 3)
                        .add(179, 0, 0, 0)
                        .add(-179, 0, 0, 0)
                        .add(0, 0, 0, 0)
                        .build();
        assertThat(rows(table, PointFilter.ALL.within(170, -10, -170, 10))).containsExactly(0, 1);
    }

    @Test
    void a_row_without_a_place_on_earth_keeps_its_number_and_has_no_place() {
        var table =
                new PointTableBuilder(PointTables.CATEGORIES, 3)
                        .add(Double.NaN, 41, 0, 0)
                        .add(128, 91, 0, 0)
                        .add(128, 41, 1, 7)
                        .build();
        assertThat(rows(table, PointFilter.ALL)).containsExactly(2);
        assertThat(table.day(2)).isEqualTo(7);
    }

    @Test
    void a_place_is_kept_to_a_centimetre() {
        var table =
                new PointTableBuilder(PointTables.CATEGORIES, 1)
                        .add(128.123456789, 41.987654321, 0, 0)
                        .build();
        assertThat(table.place(0).lonDegrees())
                .isCloseTo(128.123456789, org.assertj.core.data.Offset.offset(6e-8));
        assertThat(table.place(0).latDegrees())
                .isCloseTo(41.987654321, org.assertj.core.data.Offset.offset(6e-8));
    }
}
