package org.amnok.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.Problem;
import org.amnok.domain.project.Edit;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.Samples;
import org.amnok.store.sqlite.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows are compared with the R-tree some at a time; how many, makes no difference.
class LayerCheckTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void make_a_project() {
        file = folder.resolve("border.gpkg");
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(
                    new Edit.Batch(
                            "many",
                            IntStream.rangeClosed(1, 9)
                                    .<Edit>mapToObj(
                                            i ->
                                                    new Edit.Add(
                                                            Samples.sighting(
                                                                    "Lorry " + i, 124 + i, 40)))
                                    .toList()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 9, 10})
    void nothing_is_wrong_with_a_sound_layer(int portion) throws Exception {
        assertThat(problems(portion)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 9, 10})
    void each_wrong_entry_is_counted_once(int portion) throws Exception {
        Outside.sql(
                file,
                "UPDATE rtree_sighting_geom SET maxy = 41 WHERE id = 9",
                "UPDATE rtree_sighting_geom SET id = 77 WHERE id = 4",
                "DELETE FROM rtree_sighting_geom WHERE id = 5");

        assertThat(problems(portion)).hasSize(1);
        assertThat(problems(portion).getFirst().what())
                .contains("R-tree entries that do not match the geometries: 4");
        assertThat(problems(portion).getFirst().where()).endsWith("fid 4 and 2 more");
    }

    @Test
    void an_entry_that_the_tree_does_not_reach_is_wrong() throws Exception {
        Outside.sql(
                file,
                "INSERT INTO rtree_sighting_geom_node"
                        + " SELECT 50, data FROM rtree_sighting_geom_node WHERE nodeno = 1",
                "UPDATE rtree_sighting_geom_node"
                        + " SET data = CAST(x'00000008' || substr(data, 5) AS BLOB) WHERE nodeno = 1");

        assertThat(problems(10).getFirst().what()).contains("geometries: 1");
    }

    @Test
    void an_entry_of_a_row_without_a_geometry_is_wrong() throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET geom = NULL WHERE fid = 3",
                "INSERT OR REPLACE INTO rtree_sighting_geom VALUES (3, 127, 127, 40, 40)");

        assertThat(problems(10).getFirst().what()).contains("geometries: 1");
        assertThat(problems(10).getFirst().where()).endsWith("fid 3");
    }

    @Test
    void the_entry_of_a_geometry_that_cannot_be_read_is_not_reported_too() throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET geom = x'47500001e6100000ff' WHERE fid = 3",
                "INSERT OR REPLACE INTO rtree_sighting_geom VALUES (3, 127, 127, 40, 40)");

        assertThat(problems(10)).hasSize(1);
        assertThat(problems(10).getFirst().what()).contains("cannot be read: 1");
    }

    @Test
    void a_line_that_begins_nowhere_matches_no_entry() throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET geom = x'47500001e6100000010200000002000000"
                        + "000000000000f87f00000000000044400000000000405f400000000000004440'"
                        + " WHERE fid = 3",
                "INSERT OR REPLACE INTO rtree_sighting_geom VALUES (3, 127, 127, 40, 40)");

        assertThat(problems(10)).hasSize(1);
        assertThat(problems(10).getFirst().what()).contains("geometries: 1");
    }

    private List<Problem> problems(int portion) throws Exception {
        try (var connection = SqliteFile.reading(file)) {
            return LayerCheck.problems(connection, file, "sighting", portion);
        }
    }
}
