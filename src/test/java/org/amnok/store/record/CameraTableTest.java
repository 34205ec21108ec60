package org.amnok.store.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Camera;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cameras in the project file.
class CameraTableTest {
    private static final Camera CAMERA =
            new Camera(
                    new UUID(1, 2),
                    Sightings.titled("a").uuid(),
                    new LatLon(41.4193, 128.1987),
                    12.0,
                    200.5,
                    4.0,
                    35.0,
                    1500.0,
                    100.0,
                    "from the viewpoint");

    @TempDir Path folder;
    Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("project.gpkg");
        ProjectStore.create(file, List.of()).close();
        perform(new Edit.Add(Sightings.titled("a")));
    }

    @Test
    void a_camera_is_read_as_it_was_written() {
        perform(new Edit.Set(null, CAMERA, "add camera"));
        assertEquals(List.of(CAMERA), read());
    }

    @Test
    void what_is_not_known_stays_unknown() {
        var bare = Camera.at(CAMERA.uuid(), CAMERA.sightingUuid(), CAMERA.point());
        perform(new Edit.Set(null, bare, "add camera"));
        assertEquals(List.of(bare), read());
    }

    @Test
    void a_changed_camera_is_one_row() {
        perform(new Edit.Set(null, CAMERA, "add camera"));
        var turned = CAMERA.looking(10.0, null, null, null);
        perform(new Edit.Set(CAMERA, turned, "edit camera"));
        assertEquals(List.of(turned), read());
    }

    @Test
    void a_removed_camera_is_gone() {
        perform(new Edit.Set(null, CAMERA, "add camera"));
        perform(new Edit.Set(CAMERA, null, "remove camera"));
        assertEquals(List.of(), read());
    }

    @Test
    void rows_that_tell_what_is_not_possible_are_not_read_and_stay() throws Exception {
        perform(new Edit.Set(null, CAMERA, "add camera"));
        Outside.sql(file, "UPDATE camera SET bearing_degrees = 999");
        assertEquals(List.of(), read());
        assertEquals("1", Outside.value(file, "SELECT count(*) FROM camera"));
    }

    @Test
    void the_project_is_a_valid_geopackage_and_sound() throws Exception {
        perform(new Edit.Set(null, CAMERA, "add camera"));
        assertEquals(List.of(), ProjectStore.check(file));
        Outside.assertValidGeoPackage(file);
    }

    private void perform(Edit edit) {
        try (var store = ProjectStore.open(file, ProjectStore.Access.READ_WRITE)) {
            store.perform(edit);
        }
    }

    private List<Camera> read() {
        try (var store = ProjectStore.open(file, ProjectStore.Access.READ_ONLY)) {
            return List.copyOf(store.read().cameras());
        }
    }
}
