package org.amnok.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.FileStyle;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// Styles of others by which persons have layers drawn: rows of the table `layer_styles`, so that
/// QGIS offers them for sightings and sites, and what a person changes in them there comes back.
/// One that cannot be read any more leaves its layer in the designed look.
record StyleFileRows(Statements statements) {
    private static final String PREFIX = "Layer ";
    private static final String ALL =
            """
            SELECT styleName, styleSLD, styleQML, substr(description, 1, 200) FROM layer_styles
            WHERE styleName LIKE 'Layer %' AND length(styleName) < 60
              AND coalesce(length(styleSLD), 0) <= 4194304
              AND coalesce(length(styleQML), 0) <= 4194304 LIMIT 1000""";
    private static final String FORGET = "DELETE FROM layer_styles WHERE styleName = ?";
    private static final String KEEP =
            """
            INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,
              f_geometry_column, styleName, styleSLD, styleQML, useAsDefault, description, owner)
            VALUES ('', '', ?, 'geom', ?, ?, ?, 0, ?, 'Amnok')""";

    Map<StyledLayer, FileStyle> all() throws SQLException {
        var all = new HashMap<StyledLayer, FileStyle>();
        statements.each(
                ALL,
                row -> {
                    var layer = layer(row.getString(1));
                    var style = layer == null ? null : style(row, layer);
                    if (layer != null && style != null) {
                        all.put(layer, style);
                    }
                });
        return all;
    }

    private static @Nullable StyledLayer layer(String styleName) {
        var name = styleName.substring(PREFIX.length()).toUpperCase(Locale.ROOT);
        return StyledLayer.ofCode(name).orElse(null);
    }

    private static @Nullable FileStyle style(ResultSet row, StyledLayer layer) throws SQLException {
        var sld = row.getString(2);
        var qml = row.getString(3);
        var text = sld == null || sld.isBlank() ? qml : sld;
        var name = row.getString(4);
        try {
            return text == null || text.isBlank()
                    ? null
                    : StyleFiles.read(name == null ? "" : name, text, layer);
        } catch (ProblemException unreadable) {
            return null;
        }
    }

    /// Keeps the style of a layer.
    ///
    /// @param file null for none
    void put(StyledLayer layer, @Nullable FileStyle file) throws SQLException {
        var name = PREFIX + layer.code().toLowerCase(Locale.ROOT);
        statements.update(FORGET, name);
        if (file != null) {
            var isQml = StyleFiles.isQml(file.text());
            statements.update(
                    KEEP,
                    table(layer),
                    name,
                    isQml ? null : file.text(),
                    isQml ? file.text() : null,
                    file.name());
        }
    }

    /// Layers of the base map have no table; QGIS passes their styles over.
    private static String table(StyledLayer layer) {
        return switch (layer) {
            case LayerId.SIGHTINGS -> "sighting";
            case LayerId.SITES, LayerId.CROSSINGS -> "site";
            default -> "amnok " + layer.code().toLowerCase(Locale.ROOT);
        };
    }
}
