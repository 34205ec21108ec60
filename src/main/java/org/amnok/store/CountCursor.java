package org.amnok.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Count;

/// Counts read along with their sightings, both in the order of the sightings' rows.
final class CountCursor implements AutoCloseable {
    private final ResultSet rows;
    private final int fidColumn;
    private boolean isAtRow;

    /// @param rows by ascending fid of the sighting, not yet at the first
    CountCursor(ResultSet rows, int fidColumn) throws SQLException {
        this.rows = rows;
        this.fidColumn = fidColumn;
        isAtRow = rows.next();
    }

    /// @param sightingFid greater than in the call before
    List<Count> of(long sightingFid) throws SQLException {
        while (isAtRow && rows.getLong(fidColumn) < sightingFid) {
            isAtRow = rows.next();
        }
        if (!isAtRow || rows.getLong(fidColumn) != sightingFid) {
            return List.of();
        }
        var counts = new ArrayList<Count>();
        while (isAtRow && rows.getLong(fidColumn) == sightingFid) {
            CountRows.addUnlessCounted(counts, CountRows.count(rows));
            isAtRow = rows.next();
        }
        return List.copyOf(counts);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
