package org.amnok.store;

import static org.amnok.domain.Sightings.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.sqlite.Sql;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaceFactsTest extends StoreSpecification {
    private static final BorderGeography TERRAIN = BaseMapGeography.of(Maps.BASE);
    private static final Site BRIDGE = Samples.bridge();
    private static final Sighting IN_HYESAN = Samples.sighting("Trucks", 128.17778, 41.40167);

    @BeforeEach
    void create() {
        try (var store = ProjectStore.create(file, List.of(BRIDGE), () -> TERRAIN)) {
            store.perform(new Edit.Add(IN_HYESAN));
        }
    }

    private String cell(String column) throws Exception {
        try (var connection = SqliteFile.reading(file)) {
            return Sql.text(connection, "SELECT " + column + " FROM sighting").orElse("null");
        }
    }

    private ProjectStore open() {
        return ProjectStore.open(file, Access.READ_WRITE, () -> TERRAIN);
    }

    @Test
    void a_sighting_that_is_kept_gets_them() throws Exception {
        assertEquals("DPRK", cell("bank"));
        assertEquals("yalu", cell("near_river"));
        assertEquals("Ryanggang", cell("province"));
        assertEquals(BRIDGE.uuid().toString(), cell("nearest_site_uuid"));
    }

    @Test
    void a_sighting_that_moves_gets_them_anew() throws Exception {
        try (var store = open()) {
            var moved = IN_HYESAN.edit().place(Samples.at(128.19624, 41.41772)).done(NOON);
            store.perform(new Edit.Replace(IN_HYESAN, moved, "move"));
        }
        assertEquals("PRC", cell("bank"));
        assertEquals("Jilin", cell("province"));
    }

    @Test
    void a_sighting_that_loses_its_place_loses_them() throws Exception {
        try (var store = open()) {
            var lost = IN_HYESAN.edit().place(new Place.Unlocated("")).done(NOON);
            store.perform(new Edit.Replace(IN_HYESAN, lost, "remove place"));
        }
        assertEquals("UNKNOWN", cell("bank"));
        assertEquals("null", cell("river_km"));
    }

    @Test
    void what_another_program_moved_is_found_when_the_project_is_opened() throws Exception {
        try (var connection = SqliteFile.writing(file)) {
            Sql.execute(connection, "UPDATE sighting SET coord_uncertainty_m = 5000");
        }
        assertEquals("null", cell("bank"));
        try (var store = open()) {
            assertTrue(store.fillPlaceFacts());
            assertFalse(store.fillPlaceFacts());
        }
        assertEquals("UNKNOWN", cell("bank"));
    }

    @Test
    void without_a_terrain_they_stay_to_be_found() throws Exception {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var moved = IN_HYESAN.edit().place(Samples.at(128.19624, 41.41772)).done(NOON);
            store.perform(new Edit.Replace(IN_HYESAN, moved, "move"));
            assertFalse(store.fillPlaceFacts());
        }
        assertEquals("null", cell("bank"));
    }

    @Test
    void a_nearer_site_is_found_and_forgotten_with_its_undo() throws Exception {
        var nearer = near(BRIDGE);
        try (var store = open()) {
            store.perform(new Edit.Set(null, nearer, "add site"));
            assertTrue(store.fillPlaceFacts());
            assertEquals(nearer.uuid().toString(), cell("nearest_site_uuid"));
            store.perform(new Edit.Set(nearer, null, "delete site"));
            assertTrue(store.fillPlaceFacts());
        }
        assertEquals(BRIDGE.uuid().toString(), cell("nearest_site_uuid"));
    }

    @Test
    void a_farther_site_changes_nothing() {
        var farther = Samples.island();
        try (var store = open()) {
            store.perform(new Edit.Set(null, farther, "add site"));
            assertFalse(store.fillPlaceFacts());
        }
    }

    private static Site near(Site other) {
        return Sightings.site(
                java.util.UUID.randomUUID(),
                "",
                other.names(),
                other.type(),
                "KP",
                Samples.point(128.1778, 41.4017));
    }
}
