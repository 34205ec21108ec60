package org.amnok.store.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// The rows of `amnok_history` as they are hashed and chained.
public final class ChainRows {
    /// What is hashed of a row, and how it is chained.
    public static final String SELECT =
            """
            SELECT number, time, author, turn, label, kind, layer, record, before, after,
              previous, hash, salt, contents, former
            FROM amnok_history\s""";

    /// From the time to what was after.
    static final int FIELDS = 9;

    private static final int FIRST_FIELD = 2;

    /// Texts come as the bytes that are hashed.
    private static final String INSERT =
            "INSERT INTO amnok_history (number, time, author, turn, label, kind, layer, record,"
                    + " before, after, previous, hash, salt, contents) VALUES (?, "
                    + "CAST(? AS TEXT), ".repeat(FIELDS)
                    + "?, ?, ?, ?)";

    private final Statements statements;
    private final HistoryHash hash = new HistoryHash();

    public ChainRows(Statements statements) {
        this.statements = statements;
    }

    /// What is hashed of a row of [#SELECT].
    public static List<byte @Nullable []> fields(ResultSet row) throws SQLException {
        var fields = new ArrayList<byte @Nullable []>();
        for (int i = 0; i < FIELDS; i++) {
            fields.add(row.getBytes(FIRST_FIELD + i));
        }
        return fields;
    }

    /// Writes a row behind the last one; the caller keeps the head that it answers.
    ///
    /// @param fields from the time to what was after, in UTF-8
    public HistoryHead append(HistoryHead head, List<byte @Nullable []> fields)
            throws SQLException {
        return append(head, fields, HistoryHash.salt());
    }

    /// Likewise, with a salt that was made elsewhere: the row commits to the same as there.
    public HistoryHead append(HistoryHead head, List<byte @Nullable []> fields, byte[] salt)
            throws SQLException {
        var number = head.number() + 1;
        var contents = hash.contents(salt, fields);
        var next = hash.of(number, head.hash(), contents);
        var insert = statements.get(INSERT);
        var column = 0;
        insert.setLong(++column, number);
        for (var field : fields) {
            insert.setBytes(++column, field);
        }
        for (var bytes : List.of(head.hash(), next, salt, contents)) {
            insert.setBytes(++column, bytes);
        }
        insert.executeUpdate();
        return new HistoryHead(number, next);
    }

    /// Texts as they are hashed.
    public static List<byte @Nullable []> utf8(@Nullable String... texts) {
        var bytes = new ArrayList<byte @Nullable []>();
        for (var text : texts) {
            bytes.add(text == null ? null : HistoryHash.bytes(text));
        }
        return bytes;
    }
}
