package org.amnok.basemap.features;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.base.FeatureQuery;
import org.amnok.map.styling.Attribute;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// The features of a table in the order of a query. Only their numbers are held, four bytes each,
/// and not even these of a whole layer in the order of its file.
final class ListedFeatures implements FeatureListing {
    private final FeatureTables tables;
    private final int columns;
    private final int size;

    /// Numbers of features; null for all in the order of the file.
    private final int @Nullable [] order;

    /// @param rows which features pass
    ListedFeatures(FeatureTables tables, FeatureRows rows, FeatureQuery query) {
        this.tables = tables;
        columns = Math.min(Row.COLUMNS, tables.attributes().size());
        var isWhole = query.equals(FeatureQuery.ALL) && rows.passesAll();
        order = isWhole ? null : tables.ask(from -> numbers(from, rows, query));
        size = order == null ? tables.ask(ListedFeatures::count) : order.length;
    }

    /// They are numbered from 1 without gaps.
    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT max(fid) FROM feature")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private int[] numbers(Connection connection, FeatureRows rows, FeatureQuery query)
            throws SQLException {
        var found = new int[1024];
        var count = 0;
        try (var asked = connection.prepareStatement(sql(rows, query))) {
            if (isSearched(query)) {
                asked.setString(1, pattern(query.words()));
            }
            try (var each = asked.executeQuery()) {
                while (each.next()) {
                    if (rows.passesAll() || passes(rows, each)) {
                        found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                        found[count++] = each.getInt(1);
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isSearched(FeatureQuery query) {
        return !query.words().isEmpty() && !tables.attributes().isEmpty();
    }

    private String sql(FeatureRows rows, FeatureQuery query) {
        var wanted = rows.passesAll() ? "" : ", shape" + FeatureTables.columns(rows.wanted());
        var where = isSearched(query) ? " WHERE " + anyHolds(0, tables.attributes().size()) : "";
        return "SELECT fid" + wanted + " FROM feature" + where + " ORDER BY " + sorted(query);
    }

    private String sorted(FeatureQuery query) {
        var at = tables.attributes().stream().map(Attribute::name).toList();
        var position = query.sortedBy() == null ? -1 : at.indexOf(query.sortedBy());
        if (position < 0) {
            return "fid";
        }
        var column = FeatureTables.column(position);
        var value =
                tables.attributes().get(position).isNumber()
                        ? "CAST(" + column + " AS REAL)"
                        : column + " COLLATE NOCASE";
        var direction = query.descending() ? " DESC" : "";
        return column + " IS NULL, " + value + direction + ", fid";
    }

    /// Halved again and again: SQLite takes no long chain of ORs.
    private static String anyHolds(int from, int to) {
        if (to - from == 1) {
            return FeatureTables.column(from) + " LIKE ?1 ESCAPE '\\'";
        }
        var middle = (from + to) / 2;
        return "(" + anyHolds(from, middle) + " OR " + anyHolds(middle, to) + ")";
    }

    private static String pattern(String words) {
        return "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private boolean passes(FeatureRows rows, ResultSet row) throws SQLException {
        var wanted = rows.wanted();
        var values = new @Nullable Object[wanted.length];
        for (var i = 0; i < wanted.length; i++) {
            values[i] =
                    FeatureTables.value(row.getString(i + 3), tables.attributes().get(wanted[i]));
        }
        return rows.passes(shape(row.getBytes(2)), values);
    }

    private static @Nullable Geometry shape(byte @Nullable [] wkb) throws SQLException {
        try {
            return wkb == null ? null : new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Row> rows(int from, int most) {
        var to = Math.min(size, from + most);
        return tables.ask(
                connection -> {
                    try (var one = connection.prepareStatement(oneRow())) {
                        var rows = new ArrayList<Row>();
                        for (var i = from; i < to; i++) {
                            row(one, order == null ? i + 1 : order[i]).ifPresent(rows::add);
                        }
                        return rows;
                    }
                });
    }

    private String oneRow() {
        return IntStream.range(0, columns)
                .mapToObj(FeatureTables::column)
                .map(column -> ", substr(" + column + ", 1, " + Row.LETTERS + ")")
                .collect(Collectors.joining("", "SELECT fid", " FROM feature WHERE fid = ?"));
    }

    private Optional<Row> row(PreparedStatement one, int number) throws SQLException {
        one.setInt(1, number);
        try (var row = one.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var values = new ArrayList<String>();
            for (var i = 0; i < columns; i++) {
                var value = row.getString(i + 2);
                values.add(value == null ? "" : value);
            }
            return Optional.of(new Row(number, values));
        }
    }

    @Override
    public Optional<Geometry> shape(long number) {
        return tables.ask(
                connection -> {
                    try (var one =
                            connection.prepareStatement(
                                    "SELECT shape FROM feature WHERE fid = ?")) {
                        one.setLong(1, number);
                        try (var row = one.executeQuery()) {
                            return row.next()
                                    ? Optional.ofNullable(shape(row.getBytes(1)))
                                    : Optional.empty();
                        }
                    }
                });
    }
}
