package org.amnok.map;

import java.util.Locale;

/// The parts of our own map that are layers of a snapshot.
public enum OwnPart implements LayerPart {
    SEA(Ground.SEA),
    /// Land of a street map of others that is not on our map; lies over the sea.
    COVERED_LAND(Ground.WHOLE),
    LAND(Ground.WHOLE),
    COAST(Ground.SEA),
    COUNTRY_NAMES,
    GRATICULE,
    PROVINCES,
    PROVINCE_NAMES,
    LAKES(Ground.CUT),
    LAKE_NAMES,
    ISLANDS(Ground.ISLANDS),
    CONTEXT_RIVERS(Ground.CUT),
    RIVERS(Ground.RIVERS),
    RIVER_NAMES,
    RIVER_KILOMETRES,
    STRETCHES,
    STRETCH_NAMES,
    /// What looks or differences along rivers add up to.
    BANDS,
    BAND_LABELS,
    CAMERAS,
    BORDER,
    /// Arrows at the edges of a view in which little is known, and a graticule.
    EDGE_NOTES,
    PLACES,
    SPANS(Ground.CUT),
    /// What stands of broken bridges: maps of others show them as any path, or not at all.
    RUINS,
    /// Lines and areas of crossings that are more than a point.
    CROSSING_SHAPES,
    CROSSINGS,
    /// Lines and areas of other sites.
    SITE_SHAPES,
    SITES,
    UNCERTAINTY,
    /// Rings of single sightings that are drawn by the style of a file.
    SELECTION,
    /// Single sightings that are drawn by the style of a file.
    SINGLE_SIGHTINGS,
    CELLS,
    DENSITY,
    LEADERS,
    SIGHTINGS,
    WIDE_PLACES;

    /// What becomes of a part under a street map of others that shows the ground better.
    public enum Ground {
        /// It does not fill the ground and lies above all maps of others.
        NONE,
        /// Below them, and stays.
        WHOLE,
        /// Below them, and the covered area is cut out of it where the other map has sea along our
        /// coast.
        SEA,
        /// Below them, and the covered area is cut out of it.
        CUT,
        /// Cut where the other map has water along it, but for pieces in which that has gaps, and
        /// for symbols at wide scales.
        RIVERS,
        /// Cut where the other map has water around it, and its names stay.
        ISLANDS
    }

    private final Ground ground;

    OwnPart() {
        this(Ground.NONE);
    }

    OwnPart(Ground ground) {
        this.ground = ground;
    }

    public Ground ground() {
        return ground;
    }

    /// Its labels are drawn above everything, as all labels are.
    public boolean isGround() {
        return ground != Ground.NONE;
    }

    /// True when the style of a file for a layer draws it: names beside features stay as designed.
    public boolean isDrawnByFilesFor(LayerId layer) {
        return name().equals(layer.name()) || this == CONTEXT_RIVERS && layer == LayerId.RIVERS;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
