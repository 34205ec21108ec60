package org.amnok.basemap.osm;

import java.io.IOException;
import java.util.List;

/// Takes what a file draws, in numbers of the [World].
public interface ShapeSink {
    /// Asked before a shape is put together.
    boolean wants(OsmTags tags);

    void point(int x, int y, OsmTags tags) throws IOException;

    /// @param line x and y by turns; it may end where it begins, and be the edge of an area then
    void way(int[] line, OsmTags tags) throws IOException;

    /// @param polygons each a list of rings, the outer one first
    void area(List<List<int[]>> polygons, OsmTags tags) throws IOException;
}
