package org.amnok.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;

class StatementsTest {
    private static final String INSERT = "INSERT INTO kept VALUES (?)";

    private Connection connection;
    private Statements statements;

    @BeforeEach
    void open() throws SQLException {
        connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
        statements = new Statements(connection);
        Sql.execute(connection, "CREATE TABLE kept (value BLOB NOT NULL)");
    }

    @AfterEach
    void close() throws SQLException {
        statements.close();
        connection.close();
    }

    /// The driver closes a statement that failed: nothing could be saved any more after the disk
    /// had been full once.
    @Test
    void what_failed_on_a_full_disk_is_done_when_there_is_room_again() throws SQLException {
        statements.update(INSERT, new byte[10]);
        Sql.execute(connection, "PRAGMA max_page_count = 5");
        assertThatThrownBy(() -> statements.update(INSERT, new byte[1_000_000]))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SQLITE_FULL");

        Sql.execute(connection, "PRAGMA max_page_count = 5000");
        assertThat(statements.update(INSERT, new byte[1_000_000])).isEqualTo(1);
        assertThat(statements.numbers("SELECT count(*) FROM kept")).containsExactly(2);
    }

    @Test
    void a_statement_is_prepared_once() throws SQLException {
        var insert = statements.get(INSERT);
        statements.update(INSERT, new byte[10]);
        assertThat(statements.get(INSERT)).isSameAs(insert);
    }
}
