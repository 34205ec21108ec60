package org.amnok.sqlite;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;

/// What SQLite reports, in words for a person.
public final class DatabaseFaults {
    private static final int PRIMARY_CODE = 0xff;
    private static final Pattern INDEX =
            Pattern.compile("(?:missing from|entries in|order in) index (\\S+)");
    private static final Pattern EMPTY = Pattern.compile("NULL value in (\\S+)");
    private static final Pattern TABLE =
            Pattern.compile("(?:inverted index|corruption).*? (\\w+)$");

    private DatabaseFaults() {}

    /// @return why a question failed, as it ends a sentence: "the disk reports an error"
    public static String of(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY_CODE)) {
            case SQLITE_CORRUPT -> "its pages do not fit together";
            case SQLITE_NOTADB -> "it is no SQLite database";
            case SQLITE_IOERR -> "the disk reports an error";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_READONLY ->
                    "this is not permitted";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it";
            case SQLITE_INTERRUPT -> "a view takes too long to answer";
            case SQLITE_TOOBIG -> "a field is larger than 100 MB";
            case SQLITE_NOMEM -> "it needs more memory than there is";
            default -> "its tables are not as they should be";
        };
    }

    /// @param line of what a check of SQLite's found
    public static String ofCheck(String line) {
        var index = INDEX.matcher(line);
        if (index.find()) {
            return "the index " + index.group(1) + " does not fit its table";
        }
        var empty = EMPTY.matcher(line);
        if (empty.find()) {
            return empty.group(1) + " is empty where it must not be";
        }
        var table = TABLE.matcher(line);
        return table.find()
                ? "the index " + table.group(1) + " does not fit its table"
                : "its pages do not fit together";
    }
}
