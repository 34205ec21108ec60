package org.amnok.basemap.osm;

import java.io.IOException;

/// A file of streets that hands on its shapes.
public interface StreetSource {
    /// Reads all of it, once.
    ///
    /// @param first follows a first reading, where one is needed
    /// @param second follows the reading that hands on shapes
    void read(PbfFile.Watch first, PbfFile.Watch second) throws IOException;

    /// True when shapes may come twice.
    boolean isOfSeveral();

    /// How many areas are none: their edges are open, or cross each other.
    int leftOut();
}
