package org.amnok.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.Findings;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexBuilder;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.index.TimeStep;
import org.amnok.index.WordSearch;
import org.junit.jupiter.api.Test;

/// What the timeline counts.
class TimelineContentsTest {
    private static final DateSpan TIME =
            new DateSpan(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-12-31"));

    @Test
    void kinds_that_are_filtered_out_are_in_no_bar() {
        var sightings = random(new Random(71), 200);
        var seizures =
                SightingFilter.ALL.withValues(Facet.KIND, List.of(SightingKind.SEIZURE.code()));
        var all = index(sightings).rows(seizures).count();
        var counted =
                TimelineContents.counted(
                        index(sightings), seizures, all, List.of(), TIME, TimeStep.YEAR);

        assertThat(counted.total().stream().mapToInt(b -> b.count().possible()).max().orElse(0))
                .isLessThanOrEqualTo(all);
        assertThat(counted.all()).isEqualTo(all);
    }

    private static List<Sighting> random(Random random, int many) {
        var kinds = SightingKind.values();
        var sightings = new ArrayList<Sighting>();
        for (int i = 0; i < many; i++) {
            var edit = Sightings.titled("S" + i).edit().kind(kinds[random.nextInt(kinds.length)]);
            if (random.nextInt(8) > 0) {
                var from = LocalDate.parse("2023-11-01").plusDays(random.nextInt(850));
                var to = from.plusDays(random.nextInt(4) == 0 ? random.nextInt(200) : 2);
                edit.when(Sightings.seen(from.toString(), to.toString()));
            }
            sightings.add(edit.done(Sightings.NOON));
        }
        return sightings;
    }

    private static SightingIndex index(List<Sighting> sightings) {
        var builder = new IndexBuilder();
        for (int i = 0; i < sightings.size(); i++) {
            builder.put(IndexedSighting.of(i + 1, sightings.get(i), Findings.NONE));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }
}
