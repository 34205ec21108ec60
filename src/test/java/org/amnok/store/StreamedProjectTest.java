package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Sighting;
import org.amnok.index.Surroundings;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.reading.SightingOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project read from one end to the other gives what its index and pages give.
class StreamedProjectTest {
    private static final ToLongFunction<UUID> RANK =
            uuid ->
                    (uuid.getMostSignificantBits() ^ uuid.getLeastSignificantBits())
                            * 0x9E3779B97F4A7C15L;
    private static final SightingOrder IN_ORDER = new SightingOrder(RANK);
    private static final Comparator<Sighting> BY_RANK =
            (one, other) ->
                    Long.compareUnsigned(
                            RANK.applyAsLong(one.uuid()), RANK.applyAsLong(other.uuid()));
    private static final List<SightingFilter> FILTERS =
            List.of(
                    SightingFilter.ALL,
                    SightingFilter.ALL.withValues(Facet.STATUS, Set.of("retracted", "verified")),
                    SightingFilter.ALL.withValues(Facet.KIND, Set.of("crossing_ford", "other")),
                    SightingFilter.ALL.withText("a 다"),
                    SightingFilter.ALL.withText("nowhere-to-be-found"),
                    new SightingFilter(List.of(Criterion.InArea.box(-60, -30, 60, 30))));

    @TempDir Path folder;

    @Test
    void seed_21_all_come_in_the_order_in_which_they_were_added() {
        var file = project(new RandomSightings(21).many(4300));
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var shown =
                    store.read().sightings().stream()
                            .filter(s -> s.status() != SightingStatus.RETRACTED)
                            .sorted(BY_RANK)
                            .toList();
            assertThat(streamed(file, SightingFilter.ALL, IN_ORDER)).isEqualTo(shown);
        }
    }

    @Test
    void seed_22_a_filter_shows_what_it_shows_in_the_window() {
        var file = project(new RandomSightings(22).many(2500));
        assertAgrees(file);
    }

    @Test
    void seed_23_in_any_order_they_come_as_they_lie() {
        var sightings = new RandomSightings(23).many(1500);
        var file = project(sightings);
        var kept = sightings.stream().filter(s -> s.status() != SightingStatus.RETRACTED);
        assertThat(streamed(file, SightingFilter.ALL, SightingOrder.ANY))
                .extracting(Sighting::uuid)
                .isEqualTo(kept.map(Sighting::uuid).toList());
    }

    @Test
    void seed_24_rows_of_other_programs_have_the_uuids_that_the_window_gives_them()
            throws Exception {
        var file = project(new RandomSightings(24).many(40));
        Outside.sql(
                file,
                "UPDATE sighting SET uuid = NULL WHERE fid % 7 = 1",
                "UPDATE sighting SET uuid = '{' || upper(uuid) || '}' WHERE fid % 7 = 2",
                "UPDATE sighting SET uuid = (SELECT uuid FROM sighting s"
                        + " WHERE s.fid = sighting.fid + 1) WHERE fid % 7 = 3",
                "UPDATE sighting SET uuid = (SELECT upper(uuid) FROM sighting s"
                        + " WHERE s.fid = sighting.fid + 1) WHERE fid % 7 = 5",
                "UPDATE sighting SET uuid = 'none' WHERE fid = 14",
                "UPDATE sighting SET uuid = x'00ff' WHERE fid = 21",
                "UPDATE sighting SET fid = fid + 5000000000 WHERE fid > 30",
                "UPDATE sighting SET fid = -fid WHERE fid < 5");
        assertAgrees(file);
    }

    @Test
    void what_is_of_no_type_of_its_column_is_read_as_in_the_window() throws Exception {
        var file = project(new RandomSightings(25).many(12));
        Outside.sql(
                file,
                "UPDATE sighting SET title = 12.5, code = 7 WHERE fid = 1",
                "UPDATE sighting SET title = x'4142ff43' WHERE fid = 2",
                "UPDATE sighting SET info_credibility = 2.7, privacy_level = '3' WHERE fid = 3",
                "UPDATE sighting SET coord_uncertainty_m = 9e999, privacy_level = 1e30 WHERE fid = 4",
                "UPDATE sighting SET geom = 'text', status = NULL WHERE fid = 5",
                "UPDATE sighting SET geom = x'', kind = 'zeppelin' WHERE fid = 6",
                "UPDATE sighting SET sensitivity = 'graphic, deceptive nonsense' WHERE fid = 8",
                "DELETE FROM sighting_count",
                "INSERT INTO sighting_count (sighting_fid, class, count_min, count_best, count_max,"
                        + " method) VALUES (9, 'bus', NULL, 4, 2, 'odd'), (9, 'bus', 1, 1, 1, 'exact'),"
                        + " (9, 'truck', -3, NULL, 7, 'area'), (10, 'airship', NULL, NULL, NULL, NULL),"
                        + " (10, x'00', 5, NULL, NULL, NULL)");
        assertAgrees(file);
    }

    @Test
    void long_notes_come_whole_and_few_at_a_time() {
        var long_ = "a \"long\" note\n".repeat(60_000);
        var notes =
                Stream.of("", "x".repeat(32_768), "y".repeat(32_769), long_, long_, long_, "한")
                        .map(note -> noted(new Notes(note, long_)))
                        .toList();
        var file = project(notes);
        try (var project = StreamedProject.open(file);
                var stream = project.sightings(SightingFilter.ALL, IN_ORDER)) {
            assertThat(stream.next()).hasSizeLessThan(notes.size());
        }
        var ranked = notes.stream().sorted(BY_RANK).toList();
        assertThat(streamed(file, SightingFilter.ALL, IN_ORDER)).isEqualTo(ranked);
        assertThat(streamed(file, SightingFilter.ALL, SightingOrder.ANY).stream().sorted(BY_RANK))
                .isEqualTo(ranked);
    }

    private static Sighting noted(Notes notes) {
        return Samples.sighting("s", 128.1, 41.4).edit().notes(notes).done(Samples.NOON);
    }

    private Path project(List<Sighting> sightings) {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(RandomEdits.addAll(sightings));
        }
        return file;
    }

    private static void assertAgrees(Path file) {
        for (var filter : FILTERS) {
            assertThat(streamed(file, filter, IN_ORDER))
                    .as(filter.toString())
                    .isEqualTo(indexed(file, filter));
            assertThat(streamed(file, filter, SightingOrder.ANY).stream().sorted(BY_RANK))
                    .as(filter.toString())
                    .isEqualTo(indexed(file, filter));
        }
    }

    private static List<Sighting> streamed(Path file, SightingFilter filter, SightingOrder order) {
        var all = new ArrayList<Sighting>();
        try (var project = StreamedProject.open(file);
                var stream = project.sightings(filter, order)) {
            for (var some = stream.next(); !some.isEmpty(); some = stream.next()) {
                all.addAll(some);
            }
        }
        return all;
    }

    /// Read cell by cell, chosen by the index of the whole.
    private static List<Sighting> indexed(Path file, SightingFilter filter) {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var index = store.index(Surroundings.of(store.read()));
            var byUuid = new java.util.HashMap<java.util.UUID, Sighting>();
            store.read().sightings().forEach(each -> byUuid.put(each.uuid(), each));
            return index.rows(filter).stream()
                    .mapToObj(index::uuid)
                    .map(byUuid::get)
                    .sorted(BY_RANK)
                    .toList();
        }
    }
}
