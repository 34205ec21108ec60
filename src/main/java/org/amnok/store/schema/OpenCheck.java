package org.amnok.store.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.DatabaseFaults;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.Seals;
import org.amnok.store.sqlite.SqliteProblems;
import org.amnok.words.Messages;

/// Looks whether a file is a project that this program can open, cheaply and without changing it.
public final class OpenCheck {
    /// Up to this size, all pages are looked at on opening; that takes a few milliseconds.
    private static final long QUICK_CHECK_BYTES = 2_000_000;

    private static final String HAS_TABLE =
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?";

    private OpenCheck() {}

    /// Before SQLite: is there a file with something in it?
    public static void requireFile(Path file) {
        if (!Files.exists(file)) {
            throw problem(
                    file,
                    Messages.text("store.does_not_exist", name(file)),
                    Messages.text("store.check_the_name"));
        }
        if (!Files.isRegularFile(file)) {
            throw problem(
                    file,
                    Messages.text("store.is_not_a_file", name(file)),
                    Messages.text("store.choose_a_file_of_amnok"));
        }
        if (!Files.isReadable(file)) {
            throw problem(
                    file,
                    Messages.text("store.may_not_be_read", name(file)),
                    Messages.text("store.ask_its_owner"));
        }
        if (size(file) == 0) {
            throw problem(
                    file,
                    Messages.text("store.is_empty", name(file)),
                    Messages.text("store.open_a_backup_or_make_new"));
        }
    }

    /// The schema version of a sound project.
    ///
    /// @throws ProblemException when it is no project, newer than this program, or damaged
    public static int version(Connection connection, Path file) throws SQLException {
        requireGeoPackage(connection, file);
        requireOurs(connection, file);
        var version = readVersion(connection, file);
        requireSound(connection, file);
        return version;
    }

    private static void requireGeoPackage(Connection connection, Path file) throws SQLException {
        if (Sql.number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
            throw Seals.isSealed(file)
                    ? problem(
                            file,
                            Messages.text("store.was_not_made_to_its_end", name(file)),
                            Messages.text("store.make_it_again"))
                    : problem(
                            file,
                            Messages.text("store.is_an_empty_database", name(file)),
                            Messages.text("store.choose_another_or_make_it_again"));
        }
        if (Sql.number(connection, "PRAGMA application_id") != Schema.APPLICATION_ID
                || !has(connection, "gpkg_contents")) {
            throw problem(
                    file,
                    Messages.text("store.is_no_geopackage", name(file)),
                    Messages.text("store.choose_a_file_of_amnok"));
        }
    }

    private static void requireOurs(Connection connection, Path file) throws SQLException {
        if (!has(connection, "amnok_meta")) {
            throw problem(
                    file,
                    Messages.text("store.is_of_another_program", name(file)),
                    Messages.text("store.make_a_new_and_import"));
        }
    }

    private static int readVersion(Connection connection, Path file) throws SQLException {
        var text =
                Sql.text(connection, "SELECT value FROM amnok_meta WHERE name = 'schema_version'")
                        .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                        .orElseThrow(
                                () -> damaged(file, Messages.text("store.its_version_is_missing")));
        var version = Integer.parseInt(text);
        if (version > Migrations.ALL.newest()) {
            throw problem(
                    file,
                    Messages.text(
                            "store.is_of_a_newer_version",
                            name(file),
                            version,
                            Migrations.ALL.newest()),
                    Messages.text("store.install_the_newer_version"));
        }
        return version;
    }

    private static void requireSound(Connection connection, Path file) throws SQLException {
        if (size(file) <= QUICK_CHECK_BYTES) {
            var result = Sql.text(connection, "PRAGMA quick_check(1)").orElse("");
            if (!result.equals("ok")) {
                throw damaged(file, DatabaseFaults.ofCheck(result));
            }
        }
    }

    /// The tables of the newest version must all be there.
    public static void requireTables(Connection connection, Path file) throws SQLException {
        var needed =
                Stream.of(Schema.LAYERS, Schema.ATTRIBUTE_TABLES, List.of("amnok_setting"))
                        .flatMap(List::stream)
                        .toList();
        for (var table : needed) {
            if (!has(connection, table)) {
                throw damaged(file, Messages.text("store.the_table_is_missing", table));
            }
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        return Sql.text(connection, HAS_TABLE, table).isPresent();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw problem(
                    file,
                    Messages.text("store.cannot_be_read", name(file), FaultWords.of(e)),
                    Messages.text("store.check_the_disk"));
        }
    }

    private static ProblemException damaged(Path file, String detail) {
        return new ProblemException(SqliteProblems.damaged(file, detail));
    }

    private static ProblemException problem(Path file, String what, String remedy) {
        return ProblemException.of(what, file.toString(), remedy);
    }

    private static Path name(Path file) {
        return file.getFileName();
    }
}
