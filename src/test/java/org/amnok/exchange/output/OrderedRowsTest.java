package org.amnok.exchange.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedRowsTest {
    @TempDir Path folder;

    private record Row(int group, long rank, String words) {}

    private static final Comparator<Row> IN_ORDER =
            Comparator.comparing(Row::group).thenComparing(Row::rank, Long::compareUnsigned);

    @Test
    void rows_come_in_the_order_of_groups_and_ranks_however_many_seed_4() throws IOException {
        var random = new Random(4);
        for (var count : List.of(0, 1, 50, 60_000)) {
            var rows = new ArrayList<Row>();
            for (int i = 0; i < count; i++) {
                // some agree in all but the last bits, some share a rank
                var rank = i % 3 == 0 ? random.nextInt(500) : random.nextLong();
                var words = "row %d %s".formatted(i, "x".repeat(random.nextInt(400)));
                rows.add(new Row(random.nextInt(3), rank, words));
            }
            rows.add(new Row(1, -1, "long ".repeat(20_000)));
            assertThat(ordered(rows)).isEqualTo(rows.stream().sorted(IN_ORDER).toList());
        }
    }

    @Test
    void an_empty_row_is_none() throws IOException {
        assertThat(ordered(List.of(new Row(0, 1, ""), new Row(0, 0, "a"))))
                .containsExactly(new Row(0, 0, "a"));
    }

    /// With the rank that each had.
    private List<Row> ordered(List<Row> rows) throws IOException {
        var ordered = new ArrayList<Row>();
        var waiting = folder.resolve("waiting");
        var byWords = rows.stream().collect(Collectors.toMap(Row::words, row -> row));
        try (var all = new OrderedRows(3, waiting)) {
            for (var row : rows) {
                all.text().put(row.words());
                all.end(row.group(), row.rank());
            }
            all.each(
                    (group, bytes, from, length) -> {
                        var words = new String(bytes, from, length, StandardCharsets.UTF_8);
                        ordered.add(
                                new Row(group, requireNonNull(byWords.get(words)).rank(), words));
                    });
        }
        assertThat(waiting).doesNotExist();
        return ordered;
    }
}
