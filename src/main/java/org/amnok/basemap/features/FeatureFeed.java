package org.amnok.basemap.features;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The features of one layer of a file, read anew each time. Whoever joins this package with the
/// readers of formats implements it.
public interface FeatureFeed {
    /// Of the layer, or the file's name.
    String name();

    /// What the file was found to be, for people: "GeoJSON", "GeoPackage, EPSG:5179".
    String format();

    /// Names of the values, where the file declares them; else they are found as features come.
    List<String> declared();

    /// How much the reading under way has passed, 0 to 1; negative when that is not known.
    double share();

    /// Hands on all features, one by one.
    ///
    /// @param notes takes what could not be had from the file as a whole; the same may come several
    ///   times
    /// @throws org.amnok.domain.ProblemException when the file cannot be read to its end
    void read(Taker taker, Consumer<String> notes);

    /// Gets features.
    @FunctionalInterface
    interface Taker {
        /// @param values by name; what is not given is not in it or empty
        /// @param shape in WGS 84, x = longitude; null when the feature has none
        /// @param fault why its shape could not be read; empty when it was
        /// @return false to stop
        boolean take(Map<String, String> values, @Nullable Geometry shape, String fault);
    }

    /// Finds the layers of files.
    @FunctionalInterface
    interface Opener {
        /// @return none when it is a file of no format that has features
        /// @throws org.amnok.domain.ProblemException when it is of such a format, and broken
        List<FeatureFeed> layers(Path file);
    }
}
