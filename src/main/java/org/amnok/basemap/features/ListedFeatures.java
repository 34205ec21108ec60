package org.amnok.basemap.features;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.base.FeatureQuery;
import org.geotools.api.data.Query;
import org.locationtech.jts.geom.Geometry;

/// The features of a layer in the order of a query, read a few at a time.
final class ListedFeatures implements FeatureListing {
    private final FeatureTables tables;
    private final int columns;
    private final FeatureOrder order;

    /// @param source its features are listed
    ListedFeatures(FeatureTables tables, LayerSource source, FeatureQuery query) {
        this.tables = tables;
        columns = Math.min(Row.COLUMNS, tables.attributes().size());
        var by = new FeatureOrder.Key(query.sortedBy(), query.descending());
        var found = FeatureOrder.sorted(query.words(), List.of(by), tables);
        order = source.passesAll() ? found : source.features(Query.FIDS).among(found);
    }

    @Override
    public int size() {
        return order.size();
    }

    @Override
    public List<Row> rows(int from, int most) {
        var to = Math.min(order.size(), from + most);
        return tables.ask(
                connection -> {
                    try (var one = connection.prepareStatement(oneRow())) {
                        var rows = new ArrayList<Row>();
                        for (var i = from; i < to; i++) {
                            row(one, order.number(i)).ifPresent(rows::add);
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
                                    "SELECT fid, shape FROM feature WHERE fid = ?")) {
                        one.setLong(1, number);
                        try (var row = one.executeQuery()) {
                            return row.next()
                                    ? Optional.ofNullable(FeatureTables.shape(row))
                                    : Optional.empty();
                        }
                    }
                });
    }
}
