package org.amnok.exchange.geopackage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Limits;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.sqlite.Sql;
import org.amnok.words.Messages;

/// What a GeoPackage declares of a layer.
///
/// @param name of the table or view
/// @param geometry the column of its shapes; empty when it has none
/// @param crs for people, for example `EPSG:5179`; empty without shapes
/// @param definition in WKT 1; may be empty
/// @param columns without the shapes
/// @param types of the columns, as declared
/// @param fields what people see in place of them in QGIS
record Layer(
        String name,
        String geometry,
        String crs,
        String definition,
        List<String> columns,
        List<String> types,
        QgisFields fields) {
    private static final int MOST_LAYERS = 500;

    /// Without the tables in which QGIS keeps styles and projects, which hold no records.
    private static final String LAYERS =
            """
            SELECT c.table_name, coalesce(g.column_name, ''),
              coalesce(s.organization || ':' || s.organization_coordsys_id, ''),
              coalesce(s.definition, '')
            FROM gpkg_contents AS c
              LEFT JOIN gpkg_geometry_columns AS g ON g.table_name = c.table_name
              LEFT JOIN gpkg_spatial_ref_sys AS s ON s.srs_id = g.srs_id
            WHERE c.data_type IN ('features', 'attributes')
              AND lower(c.table_name) NOT IN ('layer_styles', 'qgis_projects')
            ORDER BY c.data_type DESC, c.table_name LIMIT\s""";

    private static final String COLUMNS = "SELECT name, type FROM pragma_table_info(?)";

    static List<Layer> all(Connection connection, String file) throws SQLException {
        if (!has(connection, "gpkg_contents")) {
            throw problem(
                    file,
                    Messages.text("exchange.the_file_is_an_sqlite_database"),
                    Messages.text("exchange.save_the_table_as_geopackage"));
        }
        if (has(connection, "amnok_meta")) {
            throw problem(
                    file,
                    Messages.text("exchange.the_file_is_a_project_of"),
                    Messages.text("exchange.merge_it_into_this_one_instead"));
        }
        var layers = layers(connection);
        if (layers.isEmpty()) {
            throw problem(
                    file,
                    Messages.text("exchange.the_geopackage_has_no_layer_of"),
                    Messages.text("exchange.when_it_holds_pictures_of_a"));
        }
        return layers;
    }

    /// Where its coordinates lie.
    ///
    /// @throws ProblemException when that is not known
    SourceCrs reference() {
        if (geometry.isEmpty()) {
            return SourceCrs.wgs84();
        }
        try {
            return SourceCrs.named(crs);
        } catch (ProblemException e) {
            if (definition.isBlank() || definition.equalsIgnoreCase("undefined")) {
                throw e;
            }
            return SourceCrs.ofWkt(definition);
        }
    }

    private static List<Layer> layers(Connection connection) throws SQLException {
        var layers = new ArrayList<Layer>();
        var geometries =
                has(connection, "gpkg_geometry_columns") && has(connection, "gpkg_spatial_ref_sys");
        var query =
                geometries
                        ? LAYERS + MOST_LAYERS
                        : "SELECT table_name, '', '', '' FROM gpkg_contents"
                                + " WHERE data_type = 'attributes' AND lower(table_name) NOT IN"
                                + " ('layer_styles', 'qgis_projects') LIMIT "
                                + MOST_LAYERS;
        Sql.each(connection, query, row -> layer(connection, row, layers));
        return layers;
    }

    private static void layer(Connection connection, ResultSet row, List<Layer> layers)
            throws SQLException {
        var name = Sql.text(row, 1);
        var geometry = Sql.text(row, 2);
        var columns = new ArrayList<String>();
        var types = new ArrayList<String>();
        var shapes = false;
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                while (found.next() && columns.size() <= Limits.MOST_COLUMNS) {
                    var column = Sql.text(found, 1);
                    if (column.equalsIgnoreCase(geometry)) {
                        shapes = true;
                    } else {
                        columns.add(column);
                        types.add(Sql.text(found, 2));
                    }
                }
            }
        }
        if (shapes || !columns.isEmpty()) {
            layers.add(
                    new Layer(
                            name,
                            shapes ? geometry : "",
                            shapes ? Sql.text(row, 3) : "",
                            Sql.text(row, 4),
                            List.copyOf(columns),
                            List.copyOf(types),
                            QgisFields.of(connection, name)));
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        return Sql.text(connection, "SELECT 1 FROM sqlite_schema WHERE name = ?", table)
                .isPresent();
    }

    private static ProblemException problem(String file, String what, String remedy) {
        return ProblemException.of(what, file, remedy);
    }
}
