package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.server.PostgresCluster;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.SetupScript;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.TwoProjects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Kim, Park and Lee share copies of a project over a real PostgreSQL.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedProjects {
    static final Sighting LOT = Sightings.titled("Lot");
    static final Sighting FORD = Sightings.titled("Ford");
    static final List<String> ALL = List.of("kim", "park", "lee");

    PostgresCluster cluster;
    TwoProjects projects;
    String schema = "";
    private int made;

    @BeforeAll
    void start() throws IOException {
        cluster = PostgresCluster.start();
        ALL.forEach(name -> cluster.sql("news", "CREATE ROLE " + name + " LOGIN"));
    }

    @AfterAll
    void end() throws IOException {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void create(@TempDir Path folder) {
        schema = "amnok_" + ++made;
        cluster.sql("news", SetupScript.of(schema, true));
        cluster.sql("news", "GRANT %s_editor TO kim, park, lee".formatted(schema));
        projects = new TwoProjects(folder);
        projects.create("kim", new Edit.Add(LOT));
        projects.copy("kim", "park");
        projects.copy("kim", "lee");
    }

    ServerConnection server(String name) {
        var address = ServerAddress.parse(cluster.address(name, "127.0.0.1"), schema);
        return new ServerConnection(address, name, "", null);
    }

    ShareReport sync(String name) {
        return sync(name, Progress.NONE);
    }

    ShareReport sync(String name, Progress watch) {
        try (var here = projects.open(name)) {
            return new ServerSharing(server(name)).sync(here, watch).shared();
        }
    }

    void retitle(String name, String title) {
        projects.retitle(name, name, LOT.uuid(), title);
    }

    void code(String name, String code) {
        projects.change(name, name, LOT.uuid(), s -> s.edit().code(code).done(Sightings.NOON));
    }

    Map<UUID, Sighting> contents(String name) {
        var all = new HashMap<UUID, Sighting>();
        try (var workspace = projects.open(name)) {
            workspace.state().contents().sightings().forEach(each -> all.put(each.uuid(), each));
        }
        return all;
    }

    String device(String name) {
        try (var here = projects.open(name)) {
            return here.sharing().with(each -> each.device());
        }
    }

    long rows() throws SQLException {
        return number("SELECT count(*) FROM %s.operation".formatted(schema));
    }

    long number(String question) throws SQLException {
        try (var connection = cluster.connect("news", "kim");
                var row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// What an administrator can do to a log, and a member cannot.
    void tamper(String statement) {
        var table = schema + ".operation";
        cluster.sql(
                "news",
                "ALTER TABLE %s DISABLE TRIGGER USER; %s; ALTER TABLE %s ENABLE TRIGGER USER"
                        .formatted(table, statement.formatted(table), table));
    }

    void assertSound(String name) {
        var report = ProjectStore.checkHistory(projects.file(name), "");
        assertThat(report.problems()).isEmpty();
        assertThat(report.outside()).isEmpty();
    }
}
