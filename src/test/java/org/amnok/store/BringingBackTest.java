package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.RestoreDeleted;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the history says was deleted, and what comes back of it.
class BringingBackTest {
    private static final Sighting LORRIES = Samples.sighting("Lorries", 128.18, 41.4);
    private static final Sighting BUSES = Samples.sighting("Buses", 128.19, 41.4);
    private static final Camera CAMERA =
            Camera.at(new UUID(1, 1), LORRIES.uuid(), new LatLon(41.42, 128.18));
    private static final Camera OTHER =
            Camera.at(new UUID(1, 2), BUSES.uuid(), new LatLon(41.42, 128.18));
    private static final Source TRADER = new Source(new UUID(2, 2), "K7", "", List.of());
    private static final SourceLink TOLD = SourceLink.of(LORRIES.uuid(), TRADER.uuid());

    @TempDir Path folder;
    @AutoClose private ProjectStore store;

    @BeforeEach
    void two_sightings_with_a_camera_each() {
        store = ProjectStore.create(folder.resolve("project.gpkg"), List.of());
        perform("Kim", new Edit.Add(LORRIES));
        perform("Kim", new Edit.Add(BUSES));
        perform("Lee", new Edit.Set(null, CAMERA, "add camera"));
        perform("Lee", new Edit.Set(null, OTHER, "add camera"));
        perform("Lee", new Edit.Set(null, TRADER, "add source"));
        perform("Lee", new Edit.Set(null, TOLD, "add source"));
    }

    @Test
    void a_sighting_comes_before_what_belonged_to_it_and_nothing_of_others() {
        deleteBoth();
        assertEquals(
                List.of(LORRIES, TOLD, CAMERA), store.history().deletedBy(deletion("Lorries")));
    }

    @Test
    void brought_back_all_is_as_it_was() {
        deleteBoth();
        perform(
                "Kim",
                RestoreDeleted.of("sighting", store.history().deletedBy(deletion("Lorries"))));
        var contents = store.read();
        assertEquals(List.of(CAMERA), List.copyOf(contents.cameras()));
        assertEquals(List.of(LORRIES), List.copyOf(contents.sightings()));
    }

    @Test
    void what_is_there_again_is_not_brought_back_twice() {
        deleteBoth();
        perform(
                "Kim",
                RestoreDeleted.of("sighting", store.history().deletedBy(deletion("Lorries"))));
        assertEquals(List.of(), store.history().deletedBy(deletion("Lorries")));
    }

    @Test
    void a_camera_alone_needs_its_sighting() {
        deleteBoth();
        var camera = newest(new HistoryQuery(null, true), "camera").number();
        var problem = assertThrows(ProblemException.class, () -> store.history().deletedBy(camera));
        assertTrue(problem.problem().sentence().contains("Bring the sighting back first."));
    }

    @Test
    void a_link_to_a_source_that_is_gone_stays_away() {
        deleteBoth();
        perform("Kim", new Edit.Set(TRADER, null, "delete source"));
        assertEquals(List.of(LORRIES, CAMERA), store.history().deletedBy(deletion("Lorries")));
    }

    @Test
    void a_pair_of_which_one_is_gone_stays_away() {
        var pair = NotSame.of(LORRIES.uuid(), BUSES.uuid());
        perform("Lee", new Edit.Set(null, pair, "not the same"));
        perform(
                "Kim",
                new Edit.Batch(
                        "delete sighting",
                        List.of(
                                new Edit.Set(CAMERA, null, "remove camera"),
                                new Edit.Set(TOLD, null, "remove source"),
                                new Edit.Set(pair, null, "not the same"),
                                new Edit.Delete(LORRIES),
                                new Edit.Set(OTHER, null, "remove camera"),
                                new Edit.Delete(BUSES))));
        assertEquals(
                List.of(LORRIES, TOLD, CAMERA), store.history().deletedBy(deletion("Lorries")));
    }

    @Test
    void an_edit_that_deletes_nothing_brings_nothing_back() {
        assertEquals(List.of(), store.history().deletedBy(1));
    }

    @Test
    void the_history_of_one_person_is_paged() {
        var kims = new HistoryQuery("Kim", false);
        assertEquals(List.of(2L), numbers(store.history().of(kims, Long.MAX_VALUE, 1)));
        assertEquals(List.of(1L), numbers(store.history().of(kims, 2, 1)));
    }

    @Test
    void who_signed_is_known_once_each() {
        perform("", new Edit.Set(TOLD, null, "remove source"));
        assertEquals(List.of("", "Kim", "Lee"), store.history().authors());
    }

    @Test
    void an_empty_history_has_no_authors() {
        try (var empty = ProjectStore.create(folder.resolve("empty.gpkg"), List.of())) {
            assertEquals(List.of(), empty.history().authors());
            assertEquals(List.of(), empty.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 10));
        }
    }

    private void deleteBoth() {
        perform(
                "Kim",
                new Edit.Batch(
                        "delete sighting",
                        List.of(
                                new Edit.Set(CAMERA, null, "remove camera"),
                                new Edit.Set(TOLD, null, "remove source"),
                                new Edit.Delete(LORRIES),
                                new Edit.Set(OTHER, null, "remove camera"),
                                new Edit.Delete(BUSES))));
    }

    private long deletion(String name) {
        return store.history().of(new HistoryQuery(null, true), Long.MAX_VALUE, 100).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private HistoryEntry newest(HistoryQuery query, String layer) {
        return store.history().of(query, Long.MAX_VALUE, 100).stream()
                .filter(entry -> entry.layer().equals(layer))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> numbers(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::number).toList();
    }

    private void perform(String author, Edit edit) {
        store.perform(edit, new Signature(author, Samples.NOON, Signature.Turn.DONE));
    }
}
