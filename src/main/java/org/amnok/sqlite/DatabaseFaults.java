package org.amnok.sqlite;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.amnok.words.Messages;
import org.sqlite.SQLiteErrorCode;

/// What SQLite reports, in words for a person.
public final class DatabaseFaults {
    private static final Pattern INDEX =
            Pattern.compile("(?:missing from|entries in|order in) index (\\S+)");
    private static final Pattern EMPTY = Pattern.compile("NULL value in (\\S+)");
    private static final Pattern TABLE =
            Pattern.compile("(?:inverted index|corruption).*? (\\w+)$");

    private DatabaseFaults() {}

    /// What SQLite reports, without how it came to that.
    public static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    }

    /// @return why a question failed, as it ends a sentence: "the disk reports an error"
    public static String of(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_CORRUPT -> Messages.text("sqlite.its_pages_do_not_fit_together");
            case SQLITE_NOTADB -> Messages.text("sqlite.it_is_no_sqlite_database");
            case SQLITE_IOERR -> Messages.text("domain.the_disk_reports_an_error");
            case SQLITE_FULL -> Messages.text("domain.the_disk_is_full");
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_READONLY ->
                    Messages.text("common.permission_denied");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    Messages.text("sqlite.another_program_is_writing_to");
            case SQLITE_INTERRUPT -> Messages.text("sqlite.a_view_takes_too_long_to");
            case SQLITE_TOOBIG -> Messages.text("sqlite.a_field_is_larger_than_100");
            case SQLITE_NOMEM -> Messages.text("sqlite.it_needs_more_memory_than_there");
            default -> Messages.text("sqlite.its_tables_are_not_as_they");
        };
    }

    /// @param line of what a check of SQLite's found
    public static String ofCheck(String line) {
        var index = INDEX.matcher(line);
        if (index.find()) {
            return Messages.text("sqlite.the_index_does_not_fit_its", index.group(1));
        }
        var empty = EMPTY.matcher(line);
        if (empty.find()) {
            return Messages.text("sqlite.is_empty_where_it_must_not", empty.group(1));
        }
        var table = TABLE.matcher(line);
        return table.find()
                ? Messages.text("sqlite.the_index_does_not_fit_its", table.group(1))
                : Messages.text("sqlite.its_pages_do_not_fit_together");
    }
}
