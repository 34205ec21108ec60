package org.amnok.sqlite;

import org.amnok.words.ResourceText;

/// SQL of GeoPackage 1.4: its own tables, and its R-tree extension for a layer whose geometry is
/// `geom` and whose key is `fid`.
public final class GeoPackageScripts {
    private GeoPackageScripts() {}

    /// Marks an empty database as a GeoPackage and creates the tables that each has.
    public static String tables() {
        return text("geopackage.sql");
    }

    /// The index of a layer, the triggers that keep it, and its registration.
    ///
    /// @param layer a table's name of our own: it is put in as it is
    public static String rtree(String layer) {
        return text("rtree.sql").replace("LAYER", layer);
    }

    /// All but the index itself, for one that was made and filled otherwise.
    public static String rtreeTriggers(String layer) {
        var whole = rtree(layer);
        return whole.substring(whole.indexOf("CREATE TRIGGER"));
    }

    private static String text(String name) {
        return ResourceText.of(GeoPackageScripts.class, name);
    }
}
