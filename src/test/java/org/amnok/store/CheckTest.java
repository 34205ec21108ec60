package org.amnok.store;

import static org.amnok.store.Samples.sighting;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.project.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The check finds damage, tells where, and changes nothing.
class CheckTest extends StoreSpecification {
    @BeforeEach
    void create() {
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Add(sighting("Lorries", 128.18, 41.4)));
        }
    }

    @Test
    void a_sound_project_has_no_problems() {
        assertEquals(List.of(), ProjectStore.check(file));
    }

    @Test
    void a_geometry_that_is_none_is_found() throws Exception {
        Outside.sql(file, "UPDATE sighting SET geom = x'47500001e6100000ff'");
        assertFound("Geometries that cannot be read: 1", "sighting, fid 1");
    }

    @Test
    void a_row_missing_in_the_rtree_is_found() throws Exception {
        Outside.sql(file, "DELETE FROM rtree_site_geom WHERE id = 2");
        assertFound("geometries: 1", "site, fid 2");
    }

    @Test
    void an_rtree_entry_of_no_row_is_found() throws Exception {
        Outside.sql(file, "INSERT INTO rtree_sighting_geom VALUES (99, 1, 1, 1, 1)");
        assertFound("R-tree entries that do not match the geometries: 1", "sighting");
    }

    @Test
    void an_rtree_entry_at_another_place_is_found() throws Exception {
        Outside.sql(file, "UPDATE rtree_sighting_geom SET minx = 1, maxx = 1");
        assertFound("R-tree entries that do not match the geometries: 1", "sighting, fid 1");
    }

    @Test
    void entries_that_changed_places_among_many_rows_are_found() throws Exception {
        addMany();
        assertEquals(List.of(), ProjectStore.check(file));
        Outside.sql(file, "UPDATE rtree_sighting_geom SET minx = 125, maxx = 125 WHERE id = 4000");
        Outside.sql(file, "UPDATE rtree_sighting_geom SET id = -1 WHERE id = 4002");
        Outside.sql(file, "UPDATE rtree_sighting_geom SET id = 4002 WHERE id = 4001");
        Outside.sql(file, "UPDATE rtree_sighting_geom SET id = 4001 WHERE id = -1");
        assertFound("R-tree entries that do not match the geometries: 3", "fid 4000 and 2 more");
    }

    @Test
    void an_entry_of_no_row_among_many_is_found() throws Exception {
        addMany();
        Outside.sql(file, "UPDATE rtree_sighting_geom SET id = 1099511627776 WHERE id = 3000");
        assertFound("R-tree entries that do not match the geometries: 2", "fid 3000");
    }

    private void addMany() {
        try (var store = ProjectStore.open(file, ProjectStore.Access.READ_WRITE)) {
            store.perform(
                    new Edit.Batch(
                            "many",
                            IntStream.range(0, 5000)
                                    .<Edit>mapToObj(
                                            i ->
                                                    new Edit.Add(
                                                            sighting(
                                                                    "Lorry " + i,
                                                                    124 + i / 1000.0,
                                                                    40 + i / 3000.0)))
                                    .toList()));
        }
    }

    @Test
    void a_text_of_too_many_characters_is_found_and_one_of_as_many_bytes_is_not() throws Exception {
        Outside.sql(file, "UPDATE sighting SET title = replace(hex(zeroblob(250001)), '0', 'xx')");
        assertFound("1", "sighting, title");
        Outside.sql(file, "UPDATE sighting SET title = replace(hex(zeroblob(250000)), '0', '다다')");
        assertEquals(List.of(), ProjectStore.check(file));
    }

    @Test
    void a_count_of_no_sighting_is_found() throws Exception {
        Outside.sql(file, "INSERT INTO sighting_count (sighting_fid, class) VALUES (77, 'truck')");
        assertFound("Counts that belong to no sighting: 1", "sighting_count");
    }

    @Test
    void a_layer_that_is_not_registered_is_found() throws Exception {
        Outside.sql(file, "DELETE FROM gpkg_contents WHERE table_name = 'camera'");
        assertFound("not registered", "camera");
    }

    @Test
    void a_page_that_belongs_to_nothing_is_found() throws Exception {
        Outside.sql(
                file,
                "PRAGMA writable_schema = ON",
                "DELETE FROM sqlite_master WHERE name = 'sighting_uuid'");
        assertTrue(ProjectStore.check(file).stream().anyMatch(p -> p.what().contains("damaged")));
    }

    private void assertFound(String what, String where) throws Exception {
        var before = Files.readAllBytes(file);
        var problem = ProjectStore.check(file).getFirst();
        assertTrue(problem.what().contains(what), problem.sentence());
        assertTrue(problem.where().endsWith(where), problem.sentence());
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
