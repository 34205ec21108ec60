package org.amnok.store.history;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.record.SightingColumns;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.JsonPage;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/// Finds entries whose sightings lie in the table as they were written down: SQLite writes the rows
/// as the history does, and both are compared as texts. What is not found so may still be the same,
/// written in another way.
final class WrittenRows {
    private static final String BASE64 = "amnok_base64";
    private static final String BETWEEN = "sighting WHERE fid BETWEEN ? AND ? ORDER BY fid";
    private static final String HOW_MANY =
            "SELECT (SELECT count(*) FROM sighting WHERE fid BETWEEN ?1 AND ?2) - EXISTS"
                    + " (SELECT 1 FROM sighting_count WHERE sighting_fid BETWEEN ?1 AND ?2)";

    /// Statements for entries of more forms are not kept.
    private static final int MOST_FORMS = 100;

    private final Statements statements;
    private final Set<String> forms = new HashSet<>();

    WrittenRows(Statements statements) throws SQLException {
        this.statements = statements;
        Function.create(
                statements.connection(), BASE64, new ToBase64(), 1, Function.FLAG_DETERMINISTIC);
    }

    private static final class ToBase64 extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(Base64.getEncoder().encodeToString(value_blob(0)));
        }
    }

    /// True when there is a row for each record, at its place, with the same cells and no counts.
    ///
    /// @param records in the form of [BatchJson]
    boolean have(HistoryBatches.Entry entry, String records) throws SQLException {
        Form form;
        BatchJson.Head head;
        try {
            head = BatchJson.head(records);
            form = Form.of(head);
        } catch (IOException unreadable) {
            return false;
        }
        var sql = form == null ? "" : form.select();
        if (form == null || (!forms.contains(sql) && forms.size() == MOST_FORMS)) {
            return false;
        }
        forms.add(sql);
        return isFull(entry)
                && JsonPage.read(statements, sql, form.arguments(entry))
                        .filter(page -> isSame(page.rows(), records, head.rows()))
                        .isPresent();
    }

    private boolean isFull(HistoryBatches.Entry entry) throws SQLException {
        var rows = statements.numbers(HOW_MANY, entry.first(), entry.last())[0];
        return rows == entry.last() - entry.first() + 1;
    }

    /// Rows of the table begin with a comma each; those of the history stand between brackets.
    private static boolean isSame(String rows, String records, int at) {
        var length = rows.length() - 1;
        return records.length() == at + length + "]}".length()
                && records.endsWith("]}")
                && rows.regionMatches(1, records, at, length);
    }

    /// How rows of the table are written like those of an entry.
    ///
    /// @param holds true of a row that says what all records have in common
    /// @param common what that is
    private record Form(String holds, String cells, List<Object> common) {
        private static final Map<String, Column> COLUMNS = columns();

        private static Map<String, Column> columns() {
            var columns = new LinkedHashMap<String, Column>();
            SightingColumns.ALL.forEach(column -> columns.put(column.name(), column));
            return columns;
        }

        /// Null when records have what is no cell of the table, or no cell of its column.
        static @Nullable Form of(BatchJson.Head head) {
            var names = new ArrayList<>(head.columns());
            names.addAll(head.same().keySet());
            names.addAll(head.like().keySet());
            var others = new HashSet<>(COLUMNS.keySet());
            if (!names.stream().allMatch(others::remove)
                    || !head.like().values().stream().allMatch(COLUMNS::containsKey)) {
                return null;
            }
            var holds = new ArrayList<String>();
            var common = new ArrayList<Object>();
            for (var same : head.same().entrySet()) {
                var value = RecordCodec.fitting(column(same.getKey()), same.getValue());
                if (value == null) {
                    return null;
                }
                holds.add(same.getKey() + " IS ? COLLATE BINARY");
                common.add(value);
            }
            head.like()
                    .forEach((name, like) -> holds.add(name + " IS " + like + " COLLATE BINARY"));
            COLUMNS.keySet().stream()
                    .filter(others::contains)
                    .forEach(name -> holds.add(name + " IS NULL"));
            var cells = head.columns().stream().map(Form::cell).collect(joining(", "));
            return new Form(String.join(" AND ", holds), cells, common);
        }

        private static Column column(String name) {
            return Objects.requireNonNull(COLUMNS.get(name));
        }

        private static String cell(String name) {
            return column(name).type() == Column.Type.GEOMETRY
                    ? "CASE typeof(CELL) WHEN 'blob' THEN BASE64(CELL) ELSE CELL END"
                            .replace("BASE64", BASE64)
                            .replace("CELL", name)
                    : name;
        }

        String select() {
            var row =
                    "CASE WHEN %s THEN ',' || json_array(%s) ELSE '' END"
                            .formatted(holds.isEmpty() ? "1" : holds, cells);
            return JsonPage.select("fid", row, BETWEEN);
        }

        Object[] arguments(HistoryBatches.Entry entry) {
            var all = new ArrayList<>(common);
            all.add(entry.first());
            all.add(entry.last());
            return all.toArray();
        }
    }
}
