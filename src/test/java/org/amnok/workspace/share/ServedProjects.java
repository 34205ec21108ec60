package org.amnok.workspace.share;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.Progress;
import org.amnok.server.PostgresCluster;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.SetupScript;
import org.amnok.workspace.LotOfTwo;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/// Kim, Park and Lee share copies of a project over a real PostgreSQL.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedProjects extends LotOfTwo {
    static final List<String> ALL = List.of("kim", "park", "lee");

    @AutoClose PostgresCluster cluster;
    String schema = "";
    private int made;

    @BeforeAll
    void start() throws IOException {
        cluster = PostgresCluster.start();
        ALL.forEach(name -> cluster.sql("news", "CREATE ROLE " + name + " LOGIN"));
    }

    @BeforeEach
    void create() {
        schema = "amnok_" + ++made;
        cluster.sql("news", SetupScript.of(schema, true));
        cluster.sql("news", "GRANT %s_editor TO kim, park, lee".formatted(schema));
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
}
