package org.amnok.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.Findings;
import org.amnok.domain.Sightings;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.query.IndexedSighting;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexBuilder;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.index.WordSearch;
import org.junit.jupiter.api.Test;

class ShownSightingsTest {
    private static final List<Sighting> ALL =
            IntStream.range(0, 2500).mapToObj(i -> Sightings.titled("s" + i)).toList();
    private static final SightingIndex INDEX = index();

    private final List<Integer> pages = new ArrayList<>();
    private final ShownSightings shown =
            new ShownSightings(INDEX, INDEX.rows(SightingFilter.ALL), this::read);

    private static SightingIndex index() {
        var builder = new IndexBuilder();
        for (int i = 0; i < ALL.size(); i++) {
            builder.put(IndexedSighting.of(i + 1, ALL.get(i), Findings.NONE));
        }
        return builder.build(Surroundings.NONE, WordSearch.NONE);
    }

    private List<Sighting> read(int[] rows) {
        pages.add(rows.length);
        return Arrays.stream(rows).mapToObj(ALL::get).toList();
    }

    @Test
    void uuids_are_told_without_reading_a_record() {
        assertThat(shown.uuids()).isEqualTo(ALL.stream().map(Sighting::uuid).toList());
        assertThat(shown.uuid(7)).isEqualTo(ALL.get(7).uuid());
        assertThat(pages).isEmpty();
    }

    @Test
    void a_sighting_is_found_by_its_uuid() {
        assertThat(shown.indexOf(ALL.get(2400).uuid())).isEqualTo(2400);
        assertThat(shown.uuids().contains(ALL.get(3).uuid())).isTrue();
        assertThat(shown.indexOf(new UUID(4, 4))).isEqualTo(-1);
        assertThat(shown.contains(new UUID(4, 4))).isFalse();
    }

    @Test
    void a_selection_of_all_keeps_no_list_of_its_own() {
        var selection = new Selection();
        selection.set(shown.uuids());
        assertThat(selection.uuids().get()).isInstanceOf(RowUuids.class);
        assertThat(selection.rows(INDEX)).isEqualTo(shown.rows());
        selection.keepOnly(uuid -> !uuid.equals(ALL.getFirst().uuid()));
        assertThat(selection.uuids().get()).hasSize(2499);
    }
}
