package org.amnok.basemap.osm;

/// A relation with those of its members that are ways.
///
/// @param ways numbers of the ways, in their order
/// @param roles of each; empty where it has none
public record OsmRelation(long id, long[] ways, String[] roles, OsmTags tags) {
    /// True when its ways are the edges of an area.
    public boolean isArea() {
        var type = tags.get("type");
        return type.equals("multipolygon") || type.equals("boundary");
    }
}
