package org.amnok.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.basemap.osm.PbfBytes;
import org.amnok.geo.border.BorderGeography;
import org.amnok.media.Photos;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/// What dropped files are, by what is in them.
class DroppedFilesTest {
    @TempDir Path folder;

    @Test
    void a_table_is_sightings() throws IOException {
        var table = text("a.csv", "title,lat,lon\n");
        assertThat(DroppedFiles.of(List.of(table)).sightings()).containsExactly(table);
    }

    @Test
    void a_text_whose_columns_mean_something_is_a_table() throws IOException {
        var table = text("a.txt", "title\tlat\tlon\nBridge\t41.4\t128.2\n");
        assertThat(DroppedFiles.of(List.of(table)).sightings()).containsExactly(table);
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(DroppedFiles.of(List.of(pipe)).evidence()).containsExactly(pipe);
    }

    @Test
    void a_letter_is_evidence() throws IOException {
        var letter = text("a.txt", "Dear editor,\nI saw a bridge, and a ford.\n");
        assertThat(DroppedFiles.of(List.of(letter)).evidence()).containsExactly(letter);
    }

    @Test
    void a_workbook_is_a_table_that_the_import_explains_and_no_evidence() throws IOException {
        var book = text("a.xlsx", "PK\3\4");
        assertThat(DroppedFiles.of(List.of(book)).sightings()).containsExactly(book);
    }

    @Test
    void placemarks_are_sightings_whatever_their_name() throws IOException {
        var kml = text("a.dat", "<?xml version=\"1.0\"?><kml></kml>");
        assertThat(DroppedFiles.of(List.of(kml)).sightings()).containsExactly(kml);
    }

    @Test
    void objects_of_openstreetmap_are_sightings_whatever_their_name() throws IOException {
        var osm = text("a.dat", "<?xml version='1.0'?><osm version='0.6'></osm>");
        assertThat(DroppedFiles.of(List.of(osm)).sightings()).containsExactly(osm);
    }

    @Test
    void a_street_file_of_openstreetmap_is_a_base_map_whatever_its_name() throws IOException {
        var packed = Files.write(folder.resolve("b.dat"), new PbfBytes().node(1, 128, 41).bytes());
        assertThat(DroppedFiles.of(List.of(packed)).bases()).containsExactly(packed);
    }

    @Test
    void a_photo_is_evidence_and_an_image_with_a_world_file_a_base_map() throws IOException {
        var photo = Photos.photo().write(folder.resolve("a.jpg"));
        var image = Photos.photo().write(folder.resolve("b.jpg"));
        text("b.jgw", "1\n0\n0\n-1\n500000\n4500000\n");
        var found = DroppedFiles.of(List.of(photo, image));
        assertThat(found.evidence()).containsExactly(photo);
        assertThat(found.bases()).containsExactly(image);
    }

    @Test
    void a_project_is_known_by_its_tables() {
        var project = folder.resolve("border.gpkg");
        Workspace.create(project, List.of(), BorderGeography::none).close();
        assertThat(DroppedFiles.of(List.of(project)).projects()).containsExactly(project);
    }

    @Test
    void the_files_beside_shapes_are_not_taken_by_themselves() throws IOException {
        var shapes = text("a.shp", "");
        var beside = text("a.dbf", "x");
        var found = DroppedFiles.of(List.of(shapes, beside));
        assertThat(found.sightings()).containsExactly(shapes);
        assertThat(found.evidence()).isEmpty();
    }

    @Test
    void of_a_folder_its_files_are_taken() throws IOException {
        var inside = Files.createDirectory(folder.resolve("photos"));
        var photo = Photos.photo().write(inside.resolve("a.jpg"));
        assertThat(DroppedFiles.of(List.of(inside)).evidence()).containsExactly(photo);
    }

    @Test
    void a_file_that_is_not_there_is_left_to_whoever_tells_why() {
        var gone = folder.resolve("gone.csv");
        assertThat(DroppedFiles.of(List.of(gone)).evidence()).containsExactly(gone);
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
