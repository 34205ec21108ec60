package org.amnok.store.record;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amnok.domain.count.Count;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.field.SightingField.Trait;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.SightingRows.Row;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.JsonPage;
import org.amnok.store.sqlite.JsonRow;
import org.jspecify.annotations.Nullable;

/// Reads many sightings with their counts: as a [JsonPage], and cell by cell where SQLite refuses
/// one. Then it stops after much text, so that long notes do not fill the memory: what it gives
/// ends before what was asked for.
public final class SightingPageReader {
    /// Few, so that they are gone before memory is looked through for what lasts.
    public static final int MOST = 500;

    /// Of these most sightings have none: rows end before them then.
    private static final List<String> SELDOM_FILLED =
            Stream.concat(
                            StretchColumns.ALL.stream().map(Column::name),
                            FieldCatalogue.ALL.stream()
                                    .filter(field -> field.is(Trait.SELDOM))
                                    .map(SightingField::column))
                    .toList();

    private static final List<String> EXPRESSIONS =
            Stream.concat(
                            Stream.of("fid"),
                            SightingColumns.ALL.stream().map(Column::jsonExpression))
                    .toList();
    private static final List<String> SHORT =
            EXPRESSIONS.stream().filter(each -> !SELDOM_FILLED.contains(each)).toList();
    private static final List<String> WHOLE =
            Stream.concat(SHORT.stream(), EXPRESSIONS.stream().filter(SELDOM_FILLED::contains))
                    .toList();

    /// What to select of a row, to be read by [#row].
    static final String ROW =
            "CASE WHEN coalesce("
                    + String.join(", ", SELDOM_FILLED)
                    + ") IS NULL THEN "
                    + JsonRow.select(SHORT)
                    + " ELSE "
                    + JsonRow.select(WHOLE)
                    + " END";

    private static final String SOME =
            "sighting WHERE fid IN (SELECT value FROM json_each(?)) ORDER BY fid";
    private static final String ON = "sighting WHERE fid >= ? ORDER BY fid LIMIT " + MOST;
    private static final String CELLS =
            "SELECT " + Column.expressions(SightingColumns.ALL) + ", fid FROM ";
    private static final int FID = SightingColumns.ALL.size() + 1;

    /// The column in a row of a page.
    private static final int UUID = 2;

    /// Read cell by cell.
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Statements statements;
    private final CountRows counts;
    private final Uuids uuids;
    private final JsonRow row = row();

    public SightingPageReader(Statements statements, Uuids uuids) {
        this.statements = statements;
        this.uuids = uuids;
        counts = new CountRows(statements);
    }

    /// Gives rows their UUIDs.
    @FunctionalInterface
    public interface Uuids {
        /// @param stored what stands in the file; null when nothing does
        UUID of(long fid, @Nullable String stored);
    }

    /// Reads the fid and all columns of rows.
    static JsonRow row() {
        return JsonRow.of(EXPRESSIONS, WHOLE);
    }

    /// The sightings with some fids, ascending, without those that are gone.
    public List<Row> of(long[] fids) throws SQLException {
        if (fids.length == 0) {
            return List.of();
        }
        var list =
                LongStream.of(fids)
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(",", "[", "]"));
        var page = page(SOME, list);
        return page.isEmpty() ? byCells(SOME, list) : decoded(page.get(), counts.of(list));
    }

    /// Some of those that come in the file from a fid on; empty when there are none.
    public List<Row> from(long fid) throws SQLException {
        var page = page(ON, fid);
        if (page.isEmpty()) {
            return byCells(ON, fid);
        }
        return page.get().rows().isEmpty()
                ? List.of()
                : decoded(page.get(), counts.between(fid, page.get().last()));
    }

    /// Those of ascending fids that come behind what was read.
    ///
    /// @param read of them, not empty
    public static long[] behind(long[] fids, List<Row> read) {
        var last = Arrays.binarySearch(fids, read.getLast().fid());
        return Arrays.copyOfRange(fids, last + 1, fids.length);
    }

    private Optional<JsonPage> page(String which, Object argument) throws SQLException {
        return JsonPage.read(statements, JsonPage.select("fid", ROW, which), argument);
    }

    private List<Row> decoded(JsonPage page, Map<Long, List<Count>> counts) throws SQLException {
        var read = new ArrayList<Row>();
        row.take(page.rows());
        while (row.next()) {
            var fid = row.fid();
            var cells = new Cells(row);
            cells.skip();
            read.add(decoded(fid, row.text(UUID), cells, counts.getOrDefault(fid, List.of())));
        }
        return read;
    }

    private Row decoded(long fid, @Nullable String stored, Cells cells, List<Count> counts)
            throws SQLException {
        var uuid = uuids.of(fid, stored);
        return new Row(fid, SightingColumns.decode(cells, uuid, counts, Instant.EPOCH));
    }

    private List<Row> byCells(String which, Object argument) throws SQLException {
        var read = new ArrayList<Row>();
        var characters = 0;
        var select = statements.get(CELLS + which);
        Sql.bind(select, argument);
        try (var cursor = select.executeQuery()) {
            while (characters < MOST_CHARACTERS && cursor.next()) {
                var fid = cursor.getLong(FID);
                var cells = new Cells(cursor);
                read.add(decoded(fid, cursor.getString(1), cells, counts.of(fid)));
                characters += cells.characters();
            }
        }
        return read;
    }
}
