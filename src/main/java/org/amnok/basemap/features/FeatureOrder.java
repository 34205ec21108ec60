package org.amnok.basemap.features;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.map.styling.Attribute;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Some features of a layer in an order. Only their numbers are held, four bytes each, and not even
/// these of a whole layer in the order of its file.
///
/// @param numbers null for all in the order of the file: they are numbered from 1 without gaps
record FeatureOrder(int size, int @Nullable [] numbers) {
    /// For a box over more rows of tiles the whole layer is read.
    private static final int MOST_RUNS = 20_000;

    static FeatureOrder of(int[] numbers) {
        return new FeatureOrder(numbers.length, numbers);
    }

    /// By the values of an attribute; what has none comes last.
    ///
    /// @param attribute null for the order of the file
    record Key(@Nullable String attribute, boolean descending) {}

    /// All, as in the file.
    static FeatureOrder ofFile(FeatureTables tables) {
        return new FeatureOrder((int) tables.counts().all(), null);
    }

    /// Those that may lie in a box, in the order of the file.
    ///
    /// @param box WGS 84
    static FeatureOrder in(Envelope box, FeatureTables tables) {
        var runs = LevelTiles.runs(box, LevelTiles.DEEPEST);
        return runs.size() > MOST_RUNS
                ? ofFile(tables)
                : of(tables.ask(connection -> numbers(connection, runs)));
    }

    private static int[] numbers(Connection connection, List<LevelTiles.Run> runs)
            throws SQLException {
        var found = IntStream.builder();
        try (var statements = new Statements(connection)) {
            for (var run : runs) {
                statements.each(
                        "SELECT fid FROM place WHERE tile BETWEEN ? AND ?",
                        row -> found.add(row.getInt(1)),
                        run.first(),
                        run.last());
            }
        }
        return found.build().sorted().toArray();
    }

    /// Those of which a value holds some words, sorted.
    ///
    /// @param words large and small letters alike; empty for all features
    static FeatureOrder sorted(String words, List<Key> keys, FeatureTables tables) {
        var isWhole = words.isEmpty() && keys.stream().allMatch(key -> key.attribute == null);
        return isWhole && keys.stream().noneMatch(Key::descending)
                ? ofFile(tables)
                : of(tables.ask(connection -> numbers(connection, words, keys, tables)));
    }

    private static int[] numbers(
            Connection connection, String words, List<Key> keys, FeatureTables tables)
            throws SQLException {
        var attributes = tables.attributes();
        var isSearched = !words.isEmpty() && !attributes.isEmpty();
        var where = isSearched ? " WHERE " + anyHolds(0, attributes.size()) : "";
        var found = IntStream.builder();
        Sql.each(
                connection,
                "SELECT fid FROM feature" + where + " ORDER BY " + by(keys, attributes),
                row -> found.add(row.getInt(1)),
                isSearched ? new Object[] {pattern(words)} : new Object[0]);
        return found.build().toArray();
    }

    private static String by(List<Key> keys, List<Attribute> attributes) {
        return Stream.concat(keys.stream().map(key -> by(key, attributes)), Stream.of("fid"))
                .collect(Collectors.joining(", "));
    }

    private static String by(Key key, List<Attribute> attributes) {
        var direction = key.descending ? " DESC" : "";
        var position = attributes.stream().map(Attribute::name).toList().indexOf(key.attribute);
        if (position < 0) {
            return "fid" + direction;
        }
        var column = FeatureTables.column(position);
        var value =
                attributes.get(position).isNumber()
                        ? "CAST(" + column + " AS REAL)"
                        : column + " COLLATE NOCASE";
        return column + " IS NULL, " + value + direction;
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

    /// Of the feature in its file, from 1.
    ///
    /// @param index from 0
    int number(int index) {
        return numbers == null ? index + 1 : numbers[index];
    }
}
