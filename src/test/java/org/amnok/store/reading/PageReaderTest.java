package org.amnok.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowKey;
import org.amnok.index.RowSort;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.store.ProjectStore;
import org.amnok.store.RandomEdits;
import org.amnok.store.RandomSightings;
import org.amnok.store.Samples;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Parts of a long list are read from the file.
class PageReaderTest {
    @TempDir Path folder;
    @AutoClose ProjectStore store;
    SightingIndex index;
    List<Sighting> all;

    @BeforeEach
    void create() {
        store = ProjectStore.create(folder.resolve("project.gpkg"), List.of());
        store.perform(RandomEdits.addAll(new RandomSightings(11).many(300)));
        all = new ArrayList<>(store.read().sightings());
        index = store.index(Surroundings.NONE);
    }

    private List<Sighting> page(int... rows) {
        return store.pages().page(index, rows);
    }

    @Test
    void sightings_come_whole_and_in_the_order_of_their_rows() {
        assertThat(page(250, 3, 17)).containsExactly(all.get(250), all.get(3), all.get(17));
    }

    @Test
    void every_sighting_is_read_as_from_the_whole() {
        assertThat(page(IntStream.range(0, 300).toArray())).isEqualTo(all);
    }

    @Test
    void what_is_gone_by_now_is_left_out() {
        store.perform(new Edit.Delete(all.get(4)));
        assertThat(page(3, 4, 5)).containsExactly(all.get(3), all.get(5));
    }

    @Test
    void a_page_of_nothing_is_empty() {
        assertThat(page()).isEmpty();
    }

    @Test
    void an_edit_is_in_the_next_page() {
        var before = all.get(9);
        var after = before.edit().title("new words").done(Samples.NOON);
        store.perform(new Edit.Replace(before, after, "change title"));
        assertThat(page(9)).containsExactly(after);
    }

    @Test
    void a_list_is_ordered_by_date() {
        var shown = index.rows(SightingFilter.ALL);
        var order = sorted(RowKey.Number.OBSERVED, false);
        var dates =
                store.pages().page(index, order).stream()
                        .map(s -> s.when().observed())
                        .filter(java.util.Objects::nonNull)
                        .map(d -> d.span().earliest())
                        .toList();
        assertThat(order).hasSize(shown.count());
        assertThat(dates).isSorted();
    }

    @Test
    void a_list_is_ordered_by_kind_and_the_other_way_round() {
        var key = new RowKey.Values(Facet.KIND, code -> code);
        var kinds = page(sorted(key, false)).stream().map(s -> s.kind().code()).toList();
        assertThat(kinds).isSorted();
        var back = page(sorted(key, true)).stream().map(s -> s.kind().code()).toList();
        assertThat(back).isEqualTo(kinds.reversed());
    }

    @Test
    void a_list_is_ordered_by_a_text() {
        var shown = index.rows(SightingFilter.ALL);
        var order = sorted(new RowKey.Text(FieldCatalogue.MODIFIED), false);
        var modified = page(order).stream().map(Sighting::modified).toList();
        assertThat(order).hasSize(shown.count());
        assertThat(modified).isSortedAccordingTo(Comparator.naturalOrder());
    }

    private int[] sorted(RowKey key, boolean descending) {
        var steps = List.of(new RowSort.Step(key, descending));
        return RowSort.sorted(index, index.rows(SightingFilter.ALL), steps, store.pages());
    }
}
