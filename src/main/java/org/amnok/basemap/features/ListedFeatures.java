package org.amnok.basemap.features;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.base.FeatureQuery;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
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
                    try (var statements = new Statements(connection)) {
                        var one = oneRow();
                        var rows = new ArrayList<Row>();
                        for (var i = from; i < to; i++) {
                            statements.each(one, row -> rows.add(row(row)), order.number(i));
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

    private Row row(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (var i = 0; i < columns; i++) {
            values.add(Sql.text(row, i + 2));
        }
        return new Row(row.getInt(1), values);
    }

    @Override
    public Optional<Geometry> shape(long number) {
        return tables.ask(
                connection ->
                        Sql.first(
                                connection,
                                "SELECT fid, shape FROM feature WHERE fid = ?",
                                FeatureTables::shape,
                                number));
    }
}
