package org.amnok.basemap.osm;

import java.io.IOException;

/// Takes the objects of a file as they come.
public interface OsmSink {
    /// @param lon and lat: ten-millionths of a degree
    default void node(long id, int lon, int lat, OsmTags tags) throws IOException {}

    /// @param nodes numbers of the nodes it runs through; kept by whoever takes it
    default void way(long id, long[] nodes, OsmTags tags) throws IOException {}

    default void relation(OsmRelation relation) throws IOException {}
}
