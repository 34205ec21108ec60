package org.amnok.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// SQL of the R-tree extension of GeoPackage 1.4 for a layer whose geometry is `geom` and whose key
/// is `fid`.
public final class RtreeScript {
    private static final String RESOURCE = "rtree.sql";

    private RtreeScript() {}

    /// The index, the triggers that keep it, and its registration.
    ///
    /// @param layer a table's name of our own: it is put in as it is
    public static String whole(String layer) {
        return text().replace("LAYER", layer);
    }

    /// All but the index itself, for one that was made and filled otherwise.
    public static String triggers(String layer) {
        var whole = whole(layer);
        return whole.substring(whole.indexOf("CREATE TRIGGER"));
    }

    private static String text() {
        try (var in =
                Objects.requireNonNull(RtreeScript.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
