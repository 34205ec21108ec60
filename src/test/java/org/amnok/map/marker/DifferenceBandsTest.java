package org.amnok.map.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.amnok.domain.River;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.map.marker.BandMarker.Look;
import org.junit.jupiter.api.Test;

class DifferenceBandsTest {
    private static final List<String> KEYS =
            List.of("yalu:0-25", "yalu:25-50", "yalu:50-75", "tumen:0-25", "");

    private static CountCell cell(int certain, int possible) {
        return new CountCell(
                new Interval(certain, possible),
                Interval.NONE,
                Interval.NONE,
                Map.of(),
                null,
                false);
    }

    private static Tabulation table(CountCell... cells) {
        return new Tabulation(
                new Tabulation.Head(Dimension.STRETCH_25, KEYS),
                new Tabulation.Head(Dimension.ALL, List.of("")),
                List.of(cells).stream().map(List::of).toList(),
                List.of(cells),
                List.of(cell(0, 9)),
                cell(0, 9));
    }

    private static final CountCell NONE = cell(0, 0);

    @Test
    void a_stretch_is_more_fewer_or_open_and_nothing_where_nothing_was_reported() {
        var beside =
                new SideBySide(
                        table(cell(1, 2), cell(4, 5), NONE, cell(0, 1), NONE),
                        table(cell(5, 9), cell(1, 1), NONE, cell(1, 1), cell(2, 3)));
        assertThat(DifferenceBands.of(beside))
                .extracting(
                        BandMarker::river, BandMarker::span, BandMarker::look, BandMarker::label)
                .containsExactlyInAnyOrder(
                        tuple(River.YALU, new MetreSpan(0, 25_000), Look.MORE, "+3 to +8"),
                        tuple(River.YALU, new MetreSpan(25_000, 50_000), Look.FEWER, "−4 to −3"),
                        tuple(River.TUMEN, new MetreSpan(0, 25_000), Look.OPEN, "0 to +1"));
        assertThat(DifferenceBands.elsewhere(beside)).isPresent();
    }

    @Test
    void what_is_held_back_tells_nothing() {
        var beside =
                new SideBySide(
                        table(CountCell.HELD, NONE, NONE, NONE, NONE),
                        table(cell(9, 9), NONE, NONE, NONE, NONE));
        assertThat(DifferenceBands.of(beside))
                .extracting(BandMarker::look, BandMarker::label)
                .containsExactly(tuple(Look.OPEN, "withheld"));
        assertThat(DifferenceBands.elsewhere(beside)).isEmpty();
    }

    @Test
    void the_greatest_difference_is_lettered_first() {
        var beside =
                new SideBySide(
                        table(NONE, cell(8, 8), NONE, NONE, NONE),
                        table(cell(1, 1), NONE, NONE, NONE, NONE));
        var orders = DifferenceBands.of(beside).stream().map(BandMarker::order).toList();
        assertThat(orders).containsExactly(-1, -8);
    }
}
