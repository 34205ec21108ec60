package org.amnok.store.schema;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.OutsideStyle;
import org.amnok.map.styling.LayerStyling;
import org.amnok.sqlite.Statements;
import org.amnok.words.Messages;

/// Our rows of the table `layer_styles`, by which QGIS draws the layers nearly as Amnok does. Rows
/// of persons who styled the layers in QGIS are left alone, and so is their choice of the default.
public final class QgisStyles {
    private static final String NAME = "Amnok";
    private static final String UPDATE =
            """
            UPDATE layer_styles SET styleQML = ?, styleSLD = ?, description = ?,
              update_time = strftime('%Y-%m-%dT%H:%M:%fZ','now')
            WHERE f_table_name = ? AND styleName = ? AND owner = ?""";
    private static final String INSERT =
            """
            INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,
              f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner)
            SELECT '', '', ?1, 'geom', ?2, ?3, ?4,
              NOT EXISTS (SELECT 1 FROM layer_styles WHERE f_table_name = ?1 AND useAsDefault = 1),
              ?5, ?6""";

    /// The designed styles, which every new project gets, by table and the language of their words.
    private static final Map<String, Texts> DESIGNED = new ConcurrentHashMap<>();

    private QgisStyles() {}

    /// A style as the table holds it.
    private record Texts(String qml, String sld, String description) {
        static Texts of(OutsideStyle style) {
            return new Texts(style.qml(), style.sld(), style.description());
        }
    }

    /// Writes the styles of the layers that other programs see.
    public static void write(Statements statements, Map<StyledLayer, LayerStyling> stylings)
            throws SQLException {
        write(statements, "sighting", ofSightings(of(stylings, LayerId.SIGHTINGS)));
        write(
                statements,
                "site",
                ofSites(of(stylings, LayerId.CROSSINGS), of(stylings, LayerId.SITES)));
        LayerRegister.changed(statements, "layer_styles");
    }

    private static Texts ofSightings(LayerStyling styling) {
        return styling.equals(LayerStyling.DESIGNED)
                ? designed("sighting", () -> OutsideStyle.ofSightings(styling))
                : Texts.of(OutsideStyle.ofSightings(styling));
    }

    private static Texts ofSites(LayerStyling crossings, LayerStyling sites) {
        return crossings.equals(LayerStyling.DESIGNED) && sites.equals(LayerStyling.DESIGNED)
                ? designed("site", () -> OutsideStyle.ofSites(crossings, sites))
                : Texts.of(OutsideStyle.ofSites(crossings, sites));
    }

    private static Texts designed(String table, Supplier<OutsideStyle> style) {
        return DESIGNED.computeIfAbsent(
                table + " " + Messages.language(), _ -> Texts.of(style.get()));
    }

    private static LayerStyling of(Map<StyledLayer, LayerStyling> stylings, LayerId layer) {
        return stylings.getOrDefault(layer, LayerStyling.DESIGNED);
    }

    private static void write(Statements statements, String table, Texts style)
            throws SQLException {
        var changed =
                statements.update(
                        UPDATE, style.qml(), style.sld(), style.description(), table, NAME, NAME);
        if (changed == 0) {
            statements.update(
                    INSERT, table, NAME, style.qml(), style.sld(), style.description(), NAME);
        }
    }
}
