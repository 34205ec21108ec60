package org.amnok.map.base;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.domain.LatLon;
import org.amnok.map.MapLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.locationtech.jts.geom.Geometry;

/// A base map of others or an image: something that lies below all that a project knows.
/// Implementations are thread-safe.
public interface BaseSource {
    /// What to draw in a viewport, from below: images as [org.amnok.map.ImageLayer]s, vectors as
    /// features with styles. Reads files: never called on the thread of the windows.
    ///
    /// @param look its theme and language
    /// @param cancelled asked now and then; when it says yes the answer is worthless
    /// @return layers whose ids are unique in this source; none where it shows nothing
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled);

    /// True for heights: what is drawn of them lies over land, ours and that of street maps, and
    /// below all water.
    ///
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default boolean isRelief() {
        return false;
    }

    /// What a legend says of its heights in a picture; empty when it has none.
    ///
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default Optional<ReliefKey> reliefKey(Viewport viewport) {
        return Optional.empty();
    }

    /// The height of a place; empty where none is known. Reads files: never called on the thread of
    /// the windows.
    ///
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default Optional<GroundHeight> heightAt(LatLon place) {
        return Optional.empty();
    }

    /// Whether something of it can lie in a picture: what its licence asks for is printed then, and
    /// only then. Reads files: never called on the thread of the windows.
    ///
    /// @return true where it cannot be determined
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default boolean mayShow(Viewport viewport) {
        return true;
    }

    /// The features that lie at a place, the nearest first; none of images and street maps. Reads
    /// files: never called on the thread of the windows.
    ///
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default List<FoundFeature> featuresAt(LatLon place, double reachMetres) {
        return List.of();
    }

    /// Its features and how they look, as GeoTools knows them; empty for images and street maps.
    /// Reads files: never called on the thread of the windows.
    ///
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default Optional<GeoToolsLayer> geoTools() {
        return Optional.empty();
    }

    /// Its features for a table, within what passes its filter; none of images and street maps.
    /// Reads files: never called on the thread of the windows.
    ///
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default FeatureListing listing(FeatureQuery query) {
        return FeatureListing.NONE;
    }

    /// What it adds to the legend of a map; nothing for images and street maps. Reads files: never
    /// called on the thread of the windows.
    ///
    /// @param viewport the map, whose scale decides which rules of a style are drawn
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default List<BaseKey> keys(Viewport viewport, Theme theme) {
        return List.of();
    }

    /// Whether it is a street map that was cut off within a picture, and fades there. Reads files:
    /// never called on the thread of the windows.
    ///
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default boolean endsIn(Viewport viewport) {
        return false;
    }

    /// Where it shows the ground better than our own coarse map does, which gives way there. Empty
    /// where it does not: an image lies over ours.
    ///
    /// @return WGS 84, the same object as long as it is the same area
    /// @throws org.amnok.domain.ProblemException when its file is missing or damaged
    default Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
        return Optional.empty();
    }
}
