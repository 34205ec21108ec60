package org.amnok.store.record;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.UuidText;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountCodes;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.JsonPage;
import org.amnok.store.sqlite.JsonRow;
import org.jspecify.annotations.Nullable;

/// Finds sightings that lie in the table cell for cell as records say, without making sightings of
/// either: nearly all of those that came in together.
public final class SameCells {
    private static final String ROWS = "sighting WHERE fid BETWEEN ? AND ? ORDER BY fid";

    /// Cells as they stand in the file: SQLite refuses a page with one that would have to be cut,
    /// or is bytes.
    private static final String PAGE = JsonPage.select("fid", SightingPageReader.ROW, ROWS);

    private static final String ONE_BY_ONE =
            "SELECT "
                    + JsonRow.select(
                            Stream.concat(
                                            Stream.of("fid"),
                                            SightingColumns.ALL.stream().map(SameCells::cell))
                                    .toList())
                    + " FROM "
                    + ROWS;
    private static final int FIRST_CELL = 2;

    /// More texts are not remembered.
    private static final int MOST_REMEMBERED = 50_000;

    private final Statements statements;
    private final CountRows counts;
    private final JsonRow ofPage = SightingPageReader.row();
    private final JsonRow alone = JsonRow.of(1 + SightingColumns.ALL.size());

    /// What was made of texts: few texts stand in many rows.
    private final Map<String, List<Count>> countsOf = new HashMap<>();

    public SameCells(Statements statements) {
        this.statements = statements;
        counts = new CountRows(statements);
    }

    /// JSON has no bytes: where they stand instead of a text, a number does here, which is as
    /// wrong.
    private static String cell(Column column) {
        return column.type() == Column.Type.TEXT
                ? "CASE WHEN typeof(%s) = 'blob' THEN 0 ELSE %s END"
                        .formatted(column.name(), column.expression())
                : column.jsonExpression();
    }

    /// @param same the records that were found so
    /// @param others UUIDs of the other rows
    /// @param hasOthers true when there are other rows, with or without a UUID
    public record Found(BitSet same, Set<UUID> others, boolean hasOthers) {}

    /// Looks at the rows from one fid to another.
    ///
    /// @param records the first belongs into the first row, and so on
    public Found between(long first, long last, List<Map<String, Object>> records)
            throws SQLException {
        var look = new Look(first, records, counts.between(first, last));
        var page = JsonPage.read(statements, PAGE, first, last);
        if (page.isPresent()) {
            look.at(ofPage, page.get().rows());
            return look.found();
        }
        statements.each(ONE_BY_ONE, cursor -> look.at(alone, cursor.getString(1)), first, last);
        return look.found();
    }

    /// At rows, some at a time.
    private final class Look {
        private final long first;
        private final List<Map<String, Object>> records;
        private final Map<Long, List<Count>> countsIn;
        private final BitSet same = new BitSet();
        private final Set<UUID> others = new HashSet<>();
        private boolean hasOthers;

        Look(long first, List<Map<String, Object>> records, Map<Long, List<Count>> countsIn) {
            this.first = first;
            this.records = records;
            this.countsIn = countsIn;
        }

        void at(JsonRow row, String rows) throws SQLException {
            row.take(rows);
            while (row.next()) {
                var fid = row.fid();
                var uuid = UuidText.read(row.text(FIRST_CELL));
                if (fid - first < records.size()
                        && uuid.isPresent()
                        && isSame(
                                row,
                                records.get((int) (fid - first)),
                                countsIn.getOrDefault(fid, List.of()))) {
                    same.set((int) (fid - first));
                } else {
                    hasOthers = true;
                    uuid.ifPresent(others::add);
                }
            }
        }

        Found found() {
            return new Found(same, others, hasOthers);
        }
    }

    private boolean isSame(JsonRow row, Map<String, Object> record, List<Count> counted) {
        for (int i = 0; i < SightingColumns.ALL.size(); i++) {
            var column = SightingColumns.ALL.get(i);
            if (!says(
                    row, FIRST_CELL + i, RecordCodec.fitting(column, record.get(column.name())))) {
                return false;
            }
        }
        return counted.equals(counts(String.valueOf(record.getOrDefault(RecordCodec.COUNTS, ""))));
    }

    private static boolean says(JsonRow row, int column, @Nullable Object value) {
        return switch (value) {
            case null -> row.isNull(column);
            case String text -> row.isText(column) && text.equals(row.text(column));
            case Long number -> number.equals(row.whole(column));
            case Double number -> number.equals(row.real(column));
            case byte[] bytes -> Arrays.equals(bytes, row.bytes(column));
            default -> false;
        };
    }

    private List<Count> counts(String text) {
        if (countsOf.size() > MOST_REMEMBERED) {
            countsOf.clear();
        }
        return countsOf.computeIfAbsent(text, CountCodes::read);
    }
}
