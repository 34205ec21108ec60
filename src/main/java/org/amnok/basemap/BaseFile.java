package org.amnok.basemap;

import java.util.List;
import java.util.Optional;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.map.base.BaseSource;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.LayerStyling;
import org.locationtech.jts.geom.Envelope;

/// An opened file of a base map or of an image. Thread-safe.
public interface BaseFile extends BaseSource, BaseChoices, AutoCloseable {
    BaseKind kind();

    /// What the file says that has to be printed with it; empty for nothing.
    default String attribution() {
        return "";
    }

    /// Where it lies; empty when it covers the earth or does not say.
    Optional<Bounds> bounds();

    /// "8,000 × 6,000 px, WGS 84 / UTM zone 52N": what a list of layers says of it.
    String description();

    /// What can be done so that it is shown quickly at small scales; empty when it is.
    default Optional<OverviewTask> overviews() {
        return Optional.empty();
    }

    /// False when it is left out at scales that show much of it, for want of memory.
    default boolean canBeDrawnWhole() {
        return true;
    }

    /// What of it could not be read while it was drawn: those tiles are empty.
    default TileLoss loss() {
        return TileLoss.NONE;
    }

    /// The same as a person styled it: only layers of features can be.
    default BaseSource styled(LayerStyling styling) {
        return this;
    }

    /// What its features have values of: what they can be classed, filtered and labelled by.
    default List<Attribute> attributes() {
        return List.of();
    }

    /// The values of an attribute of its features, a million at most.
    default List<Object> values(String attribute) {
        return List.of();
    }

    @Override
    void close();

    /// A box of positions.
    record Bounds(LatLon southWest, LatLon northEast) {
        /// @param box in degrees, not empty
        static Bounds of(Envelope box) {
            return new Bounds(
                    LatLon.ofXy(box.getMinX(), box.getMinY()),
                    LatLon.ofXy(box.getMaxX(), box.getMaxY()));
        }
    }
}
