package org.amnok.store.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages.Text;
import org.amnok.store.record.PlaceColumns;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.Statements;

/// Reads one text of many sightings.
public final class StoredTextReader {
    /// When there are more rows of the file between the first and the last one than so many for
    /// each that is wanted, the wanted ones are looked up.
    private static final int SPARSE = 8;

    private final Statements statements;
    private final Text text;
    private final Column column;

    public StoredTextReader(Statements statements, Text text) {
        this.statements = statements;
        this.text = text;
        column =
                Column.text(
                        switch (text) {
                            case TITLE -> "title";
                            case OUTLET -> "outlet";
                            case CONFIDENCE -> "report_confidence";
                            case LOCATION_METHOD -> "loc_method";
                        });
    }

    /// The texts of rows, in their order; empty for what is not there.
    ///
    /// @param rows ascending, at least one
    public List<String> of(SightingIndex index, int[] rows) throws SQLException {
        var fids = Arrays.stream(rows).mapToLong(index::fid).toArray();
        var first = fids[0];
        var last = fids[fids.length - 1];
        return last - first > (long) SPARSE * fids.length
                ? listed(fids, "fid IN (SELECT value FROM json_each(?))", json(fids))
                : listed(fids, "fid BETWEEN ? AND ?", first, last);
    }

    private static String json(long[] fids) {
        return LongStream.of(fids)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private List<String> listed(long[] fids, String where, Object... parameters)
            throws SQLException {
        var texts = new String[fids.length];
        Arrays.fill(texts, "");
        statements.each(
                "SELECT fid, " + column.expression() + " FROM sighting WHERE " + where,
                cursor -> {
                    var at = Arrays.binarySearch(fids, cursor.getLong(1));
                    if (at >= 0) {
                        texts[at] = text(cursor);
                    }
                },
                parameters);
        return List.of(texts);
    }

    private String text(ResultSet cursor) throws SQLException {
        var cells = new Cells(cursor);
        cells.skip();
        return switch (text) {
            case TITLE, OUTLET -> cells.text();
            case CONFIDENCE -> FieldCatalogue.CONFIDENCE.ofCode(cells.text()).code();
            case LOCATION_METHOD ->
                    cells.coded(PlaceColumns.METHODS).orElse(LocationMethod.MAP_CLICK).code();
        };
    }
}
