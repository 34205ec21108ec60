package org.amnok.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.exchange.table.Counted;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.junit.jupiter.api.Test;

/// Which rows of a file were seen before.
class SeenRowsTest {
    private static final Table FIRST = new Table("first");
    private static final Table SECOND = new Table("second");

    private final SeenRows seen = new SeenRows();

    @Test
    void a_row_repeats_the_first_with_its_uuid() {
        var uuid = new UUID(1, 2);

        assertThat(added(uuid, FIRST, 3)).isEmpty();
        assertThat(added(uuid, FIRST, 7)).contains("line 3");
        assertThat(added(uuid, FIRST, 9)).contains("line 3");
    }

    @Test
    void a_row_of_another_table_is_told_with_its_table() {
        added(new UUID(1, 2), FIRST, 3);
        added(new UUID(1, 3), SECOND, 5);

        assertThat(added(new UUID(1, 2), SECOND, 6)).contains("line 3 of first");
        assertThat(added(new UUID(1, 3), SECOND, 7)).contains("line 5");
    }

    @Test
    void uuids_of_which_one_half_is_the_same_are_two() {
        assertThat(added(new UUID(0, 0), FIRST, 1)).isEmpty();
        assertThat(added(new UUID(0, 1), FIRST, 2)).isEmpty();
        assertThat(added(new UUID(1, 0), FIRST, 3)).isEmpty();
        assertThat(added(new UUID(1, 1), FIRST, 4)).isEmpty();
        assertThat(added(new UUID(0, 0), FIRST, 5)).contains("line 1");
    }

    @Test
    void the_number_of_a_row_may_be_beyond_two_milliards() {
        added(new UUID(1, 2), FIRST, 3_999_999_999L);

        assertThat(added(new UUID(1, 2), FIRST, 4_000_000_000L)).contains("line 3999999999");
    }

    @Test
    void many_rows_are_told_as_a_map_would_seed_20261126() {
        var random = new Random(20261126);
        var expected = new HashMap<UUID, Integer>();
        for (int row = 1; row <= 200_000; row++) {
            var uuid = new UUID(random.nextInt(400), random.nextInt(600));
            var earlier = expected.putIfAbsent(uuid, row);
            assertThat(added(uuid, FIRST, row))
                    .isEqualTo(Optional.ofNullable(earlier).map(first -> "line " + first));
        }
    }

    private Optional<String> added(UUID uuid, Table table, long number) {
        return seen.add(uuid, new RowPrint(number), table, number).map(SeenRows.Earlier::words);
    }

    private record Table(String name) implements RecordTable {
        @Override
        public String format() {
            return "";
        }

        @Override
        public Counted counted() {
            return Counted.LINE;
        }

        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public List<Problem> warnings() {
            return List.of();
        }

        @Override
        public void read(Predicate<RecordRow> taker) {}
    }
}
