package org.amnok.store;

import static org.amnok.store.Samples.at;
import static org.amnok.store.Samples.sighting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;

/// A project is a GeoPackage that other programs read and edit.
class GeoPackageTest extends StoreSpecification {
    private static final Sighting LORRIES = sighting("Lorries", 128.18, 41.4);

    @Test
    void an_empty_project_is_a_valid_geopackage() throws Exception {
        ProjectStore.create(file, List.of()).close();
        Outside.assertValidGeoPackage(file);
    }

    @Test
    void a_project_with_sites_and_sightings_is_a_valid_geopackage() throws Exception {
        createFull();
        Outside.assertValidGeoPackage(file);
    }

    @Test
    void a_project_is_a_valid_geopackage_after_edits() throws Exception {
        createFull();
        var unlocated = LORRIES.edit().place(new Place.Unlocated("near Hyesan")).done(Samples.NOON);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Replace(LORRIES, unlocated, "change place"));
            store.perform(new Edit.Replace(unlocated, LORRIES, "change place"));
            var moved = LORRIES.edit().place(at(124.4, 40)).done(Samples.NOON);
            store.perform(new Edit.Replace(LORRIES, moved, "move sighting"));
            store.perform(new Edit.Delete(moved));
        }
        Outside.assertValidGeoPackage(file);
    }

    @Test
    void an_open_project_is_a_valid_geopackage() throws Exception {
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Add(LORRIES));
            Outside.assertValidGeoPackage(file);
        }
    }

    @Test
    void ogrinfo_lists_every_layer_and_its_rows() throws Exception {
        createFull();
        var listed = Outside.gdal("ogrinfo", "-al", "-ro", file.toString());
        for (var layer : List.of("sighting", "site", "camera", "look", "sighting_count")) {
            assertTrue(listed.contains("Layer name: " + layer + "\n"), listed);
        }
        assertTrue(listed.contains("POINT (128.18 41.4)"), listed);
        assertTrue(!listed.contains("Warning") && !listed.contains("ERROR"), listed);
    }

    @Test
    void the_recorded_extent_is_that_of_the_sightings() throws Exception {
        var west = sighting("west", 124.4, 40);
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(new Edit.Add(LORRIES));
            store.perform(new Edit.Add(west));
        }
        assertEquals("124.4 40.0 128.18 41.4", extent());
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Delete(west));
        }
        assertEquals("128.18 41.4 128.18 41.4", extent());
    }

    @Test
    void the_recorded_extent_is_not_measured_again_without_what_was_within_it() throws Exception {
        createFull();
        Outside.sql(
                file,
                "UPDATE gpkg_contents SET min_x = 1, min_y = 2, max_x = 179, max_y = 80"
                        + " WHERE table_name = 'sighting'");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Delete(LORRIES));
        }
        assertEquals("1.0 2.0 179.0 80.0", extent());
    }

    @Test
    void the_recorded_extent_loses_the_places_that_a_sighting_only_passed_through()
            throws Exception {
        var far = LORRIES.edit().place(at(100, 20)).done(Samples.NOON);
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(new Edit.Add(LORRIES));
            store.perform(new Edit.Replace(LORRIES, far, "move sighting"));
            store.perform(new Edit.Replace(far, LORRIES, "move sighting"));
        }
        assertEquals("128.18 41.4 128.18 41.4", extent());
    }

    @Test
    void the_recorded_change_is_the_last_one() throws Exception {
        createFull();
        Outside.sql(file, "UPDATE gpkg_contents SET last_change = '2020-01-01T00:00:00.000Z'");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Delete(LORRIES));
        }
        var changed = "SELECT last_change FROM gpkg_contents WHERE table_name = ";
        assertTrue(Outside.value(file, changed + "'sighting'").compareTo("2025") > 0);
        assertEquals("2020-01-01T00:00:00.000Z", Outside.value(file, changed + "'site'"));
    }

    @Test
    void a_sighting_drawn_in_another_program_is_seen() throws Exception {
        createFull();
        appendWithGdal("Drawn in QGIS");
        var drawn = read().getLast();
        assertEquals("Drawn in QGIS", drawn.title());
        assertEquals(128.2, ((Place.Located) drawn.place()).point().lonDegrees());
    }

    @Test
    void a_sighting_drawn_in_another_program_keeps_the_uuid_it_is_given() throws Exception {
        createFull();
        appendWithGdal("Drawn in QGIS");
        assertEquals(read().getLast(), read().getLast());
        assertEquals(read().getLast().uuid().toString(), uuidOfLast());
    }

    @Test
    void a_project_edited_by_gdal_is_still_sound() throws Exception {
        createFull();
        appendWithGdal("Drawn in QGIS");
        assertEquals(List.of(), ProjectStore.check(file));
        read();
        Outside.assertValidGeoPackage(file);
    }

    @Test
    void a_title_changed_by_gdal_is_seen() throws Exception {
        createFull();
        var sql = "UPDATE sighting SET title = 'Buses' WHERE title = 'Lorries'";
        Outside.gdal("ogrinfo", file.toString(), "-sql", sql);
        assertEquals("Buses", read().getFirst().title());
    }

    private void createFull() {
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Add(LORRIES));
            store.perform(
                    new Edit.Batch(
                            "import",
                            new RandomSightings(3)
                                    .many(50).stream().<Edit>map(Edit.Add::new).toList()));
        }
    }

    private void appendWithGdal(String title) throws Exception {
        var csv = folder.resolve("drawn.csv");
        Files.writeString(csv, "WKT,title\nPOINT (128.2 41.5)," + title + "\n");
        var command =
                "ogr2ogr -append -nln sighting -oo GEOM_POSSIBLE_NAMES=WKT"
                        + " -oo KEEP_GEOM_COLUMNS=NO -a_srs EPSG:4326";
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(file.toString(), csv.toString()));
        Outside.gdal(words.toArray(String[]::new));
    }

    private String extent() throws Exception {
        return Outside.value(
                file,
                "SELECT min_x || ' ' || min_y || ' ' || max_x || ' ' || max_y FROM gpkg_contents"
                        + " WHERE table_name = 'sighting'");
    }

    private String uuidOfLast() throws Exception {
        return Outside.value(file, "SELECT uuid FROM sighting ORDER BY fid DESC LIMIT 1");
    }

    private List<Sighting> read() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            return List.copyOf(store.read().sightings());
        }
    }
}
