package org.amnok.workspace.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.index.IndexBuilder;
import org.amnok.index.IndexRow;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.index.WordSearch;
import org.amnok.layout.strip.StripDensity;
import org.junit.jupiter.api.Test;

/// Few sightings on a strip: marks, or shades when a person wants them.
class StripSightingsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static IndexRow row(long fid, double from, double to) {
        var values = Stream.of(Facet.values()).map(f -> Set.of("")).toList();
        return new IndexRow(
                fid,
                new UUID(0, fid),
                new LatLon(41.4, 128.2),
                100,
                false,
                new DateSpan(DAY, DAY),
                River.YALU,
                from,
                to,
                List.of(),
                values);
    }

    private static StripSightings of(SightingIndex index, boolean asDensity) {
        return StripSightings.of(
                index, index.rows(SightingFilter.ALL), River.YALU, 800_000, asDensity);
    }

    private static SightingIndex index(IndexRow... rows) {
        var builder = new IndexBuilder();
        List.of(rows).forEach(builder::put);
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    @Test
    void few_are_marks_and_shades_when_these_are_wanted() {
        var index = index(row(1, 610.2, 610.4), row(2, 600, 620));
        assertThat(of(index, false).marks()).hasSize(2);
        assertThat(of(index, false).density()).isNull();
        var shades = of(index, true);
        assertThat(shades.marks()).isEmpty();
        assertThat(shades.density()).isNotNull().returns(2, StripDensity::sightings);
    }

    @Test
    void where_there_is_nothing_there_are_no_shades() {
        assertThat(of(index(), true).density()).isNull();
    }
}
