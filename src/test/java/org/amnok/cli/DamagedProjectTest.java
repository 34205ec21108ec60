package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is made of a damaged project, or brought into it, unless that is said.
class DamagedProjectTest extends CommandSpecification {
    @BeforeEach
    void make_projects() throws IOException {
        project = folder.resolve("p.gpkg");
        Files.writeString(folder.resolve("f.csv"), "lat,lon,title\n41.4,128.2,A yard\n");
        terminal.type("new", project);
        terminal.type("new", folder.resolve("other.gpkg"));
        terminal.type("import", project, folder.resolve("f.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export p.gpkg --out x.csv",
                "render p.gpkg --out x.png",
                "import p.gpkg f.csv",
                "merge p.gpkg other.gpkg",
                "merge other.gpkg p.gpkg",
            })
    void a_command_refuses_it_until_that_is_said(String line) throws Exception {
        damage();
        var before = Files.readAllBytes(project);

        var refused = type(line);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("p.gpkg is damaged").contains("--damaged");
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
        assertThat(folder.resolve("x.csv")).doesNotExist();

        assertThat(type(line + " --damaged").exitCode()).isZero();
    }

    @Test
    void a_sound_one_is_taken() {
        assertThat(type("export p.gpkg --out x.csv").exitCode()).isZero();
    }

    /// What SQLite's own quick look does not find: the index of places has lost a row.
    private void damage() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM rtree_sighting_geom");
        }
    }

    private Terminal.Result type(String line) {
        return terminal.type(line.replaceAll("\\S+[.]\\S+", folder + "/$0"));
    }
}
