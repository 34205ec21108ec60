package org.amnok.basemap.vector;

import org.amnok.domain.Names;
import org.amnok.map.StreetPart;
import org.amnok.map.street.RoadKind;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/// Puts features of which only the shape is known into a tile: points, lines and areas, with the
/// attribute `name` if they have one.
///
/// @param space of the layer in which the features are
record PlainShapes(StreetTile tile, TileGeometry space) {
    void add(Geometry geometry, Attributes attributes) {
        var name = new StreetName(attributes.anyName(), Names.NONE);
        switch (geometry) {
            case Polygonal _ -> {
                tile.add(StreetPart.PLAIN_AREAS, space.onEarth(geometry), "");
                tile.add(StreetPart.PLAIN_LINES, space.edge(geometry), "");
                named(geometry.getInteriorPoint(), name, "area");
            }
            case Lineal _ -> {
                var line = space.line(geometry);
                tile.add(StreetPart.PLAIN_LINES, line, "");
                if (!name.isEmpty() && !line.isEmpty()) {
                    tile.add(new StreetTile.NamedStreet(line, name, RoadKind.MINOR));
                }
            }
            case Puntal _ -> {
                for (var i = 0; i < geometry.getNumGeometries(); i++) {
                    point(geometry.getGeometryN(i), name);
                }
            }
            default -> {
                // a collection: the format has none
            }
        }
    }

    private void point(Geometry point, StreetName name) {
        var here = space.point(point);
        if (here != null) {
            tile.add(StreetPart.PLAIN_POINTS, here, "");
            named(point, name, "point");
        }
    }

    private void named(Geometry point, StreetName name, String rank) {
        var here = space.point(point);
        if (here != null && !name.isEmpty()) {
            tile.add(new StreetTile.NamedPoint(here, name, rank));
        }
    }
}
