package org.amnok.store.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// The history of the whole project, the newest first, a page at a time.
public record HistoryPages(Statements statements) {
    private static final int MOST_AUTHORS = 1_000;

    /// One step in the index for each name, however long the history is.
    private static final String AUTHORS =
            """
            WITH RECURSIVE each(author) AS (
              SELECT min(author) FROM amnok_history
              UNION ALL
              SELECT (SELECT min(author) FROM amnok_history WHERE author > each.author)
              FROM each WHERE each.author IS NOT NULL)
            SELECT author FROM each WHERE author IS NOT NULL LIMIT\s"""
                    + MOST_AUTHORS;

    /// @param below only entries with a smaller number
    /// @param most how many at most
    public List<HistoryEntry> page(HistoryQuery query, long below, int most) throws SQLException {
        var values = new ArrayList<@Nullable Object>(List.of(below));
        Optional.ofNullable(query.author()).ifPresent(values::add);
        Optional.ofNullable(query.layer()).ifPresent(values::add);
        values.add(most);
        return statements.all(sql(query), HistoryRows::entry, values.toArray());
    }

    private static String sql(HistoryQuery query) {
        return HistoryRows.SELECT
                + "WHERE number < ?"
                + (query.author() == null ? "" : " AND author = ?")
                + (query.layer() == null ? "" : " AND layer = ?")
                + (query.deletedOnly() ? " AND kind = 'delete'" : "")
                + " ORDER BY number DESC LIMIT ?";
    }

    /// Who signed entries, by name; the empty name when some are not signed.
    public List<String> authors() throws SQLException {
        return statements.all(AUTHORS, rows -> rows.getString(1));
    }
}
