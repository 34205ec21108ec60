package org.amnok.domain.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_held_cell_of_a_random_table_follows_from_the_others(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var table = SmallCells.held(table(random), 3);
            lines(table)
                    .forEach(
                            line ->
                                    assertThat(line.stream().filter(CountCell::isHeld).count())
                                            .as("%s", table)
                                            .isNotEqualTo(
                                                    line.stream().allMatch(SmallCellsTest::isBlank)
                                                            ? -1
                                                            : 1));
            assertThat(lines(table).flatMap(List::stream))
                    .extracting(cell -> cell.reports().possible())
                    .doesNotContain(1, 2);
        }
    }

    private static boolean isBlank(CountCell cell) {
        return cell.isHeld() || cell.reports().isNone();
    }

    /// Rows and columns, each with its total.
    private static Stream<List<CountCell>> lines(Tabulation table) {
        var rows =
                IntStream.range(0, table.cells().size())
                        .mapToObj(
                                r ->
                                        Stream.concat(
                                                        table.cells().get(r).stream(),
                                                        Stream.of(table.rowTotals().get(r)))
                                                .toList());
        var columns =
                IntStream.range(0, table.columns().keys().size())
                        .mapToObj(
                                c ->
                                        Stream.concat(
                                                        table.cells().stream().map(r -> r.get(c)),
                                                        Stream.of(table.columnTotals().get(c)))
                                                .toList());
        return Stream.concat(rows, columns);
    }

    private static Tabulation table(Random random) {
        var height = 1 + random.nextInt(4);
        var width = 1 + random.nextInt(4);
        var numbers = new int[height + 1][width + 1];
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                var n = random.nextInt(7);
                numbers[r][c] = n;
                numbers[r][width] += n;
                numbers[height][c] += n;
                numbers[height][width] += n;
            }
        }
        var all =
                Stream.of(numbers)
                        .map(line -> IntStream.of(line).mapToObj(SmallCellsTest::cell).toList())
                        .toList();
        return new Tabulation(
                new Tabulation.Head(
                        Dimension.KIND, IntStream.range(0, height).mapToObj(i -> "r" + i).toList()),
                new Tabulation.Head(
                        Dimension.BANK, IntStream.range(0, width).mapToObj(i -> "c" + i).toList()),
                all.subList(0, height).stream().map(line -> line.subList(0, width)).toList(),
                all.subList(0, height).stream().map(List::getLast).toList(),
                all.get(height).subList(0, width),
                all.get(height).get(width));
    }

    private static CountCell cell(int reports) {
        return new CountCell(
                new Interval(reports, reports),
                Interval.NONE,
                Interval.NONE,
                Map.of(),
                null,
                false);
    }
}
