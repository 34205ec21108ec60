package org.amnok.basemap.vector;

import io.tileverse.vectortile.model.VectorTile;
import io.tileverse.vectortile.model.VectorTile.Layer;
import io.tileverse.vectortile.model.VectorTile.Layer.Feature;
import io.tileverse.vectortile.mvt.VectorTileCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.basemap.archive.TileId;
import org.amnok.domain.FileFault;
import org.amnok.domain.Names;
import org.amnok.map.StreetPart;
import org.amnok.map.street.RoadKind;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/// Reads what is drawn out of the bytes of a tile. Thread-safe.
final class StreetTileReader {
    private static final int LEAST_EXTENT = 64;
    private static final int MOST_EXTENT = 1 << 16;

    private StreetTileReader() {}

    /// @param bytes no longer compressed
    /// @param layers of its archive; empty when that does not say: then those of the tile count
    /// @throws IOException when the tile is damaged or beyond the limits
    static StreetTile read(byte[] bytes, TileId id, List<String> layers) throws IOException {
        TileGuard.check(bytes);
        try {
            var decoded = new VectorTileCodec().decode(bytes);
            return new Reading(id, decoded, layers).tile();
        } catch (RuntimeException e) {
            // the decoder's own answer to what is no tile
            throw FileFault.of("basemap.a_tile_is_damaged");
        }
    }

    private static final class Reading {
        private final TileId id;
        private final VectorTile decoded;
        private final StreetSchema schema;
        private final StreetTile tile;
        private final TileWater water = new TileWater();

        /// What is drawn only when nothing in the tile says what it is.
        private final List<Runnable> kindless = new ArrayList<>();

        Reading(TileId id, VectorTile decoded, List<String> layers) {
            this.id = id;
            this.decoded = decoded;
            schema = StreetSchema.of(layers.isEmpty() ? decoded.getLayerNames() : layers);
            tile = new StreetTile();
        }

        StreetTile tile() {
            for (var layer : decoded.getLayers()) {
                var extent = layer.getExtent();
                if (extent >= LEAST_EXTENT && extent <= MOST_EXTENT) {
                    layer(layer, new TileGeometry(id, extent));
                }
            }
            if (tile.isPlain()) {
                kindless.forEach(Runnable::run);
            }
            water.addTo(tile);
            return tile;
        }

        private void layer(Layer layer, TileGeometry space) {
            layer.getFeatures().forEach(feature -> feature(layer.getName(), feature, space));
        }

        private void feature(String layer, Feature feature, TileGeometry space) {
            var attributes = new Attributes(feature);
            var meaning = schema.of(layer, attributes);
            if (meaning instanceof Meaning.Plain) {
                tile.holdsPlain();
            } else if (!(meaning instanceof Meaning.Nothing)) {
                tile.holdsKnown();
            }
            if (!(meaning instanceof Meaning.Nothing)) {
                add(meaning, attributes, feature.getGeometry(), space);
            }
        }

        private void add(
                Meaning meaning, Attributes attributes, Geometry geometry, TileGeometry space) {
            if (geometry == null || geometry.isEmpty()) {
                return;
            }
            switch (meaning) {
                case Meaning.Ground ground -> {
                    if (geometry instanceof Polygonal) {
                        var kind = ground.kind().name();
                        tile.add(StreetPart.GROUND, space.onEarth(geometry), kind);
                        if (ground.kind().isFenced()) {
                            tile.add(StreetPart.FENCES, space.edge(geometry), kind);
                        }
                    }
                }
                case Meaning.Water water -> water(water.sea(), geometry, space);
                case Meaning.Waterway waterway -> {
                    if (geometry instanceof Lineal) {
                        var kind = waterway.river() ? "river" : "stream";
                        tile.add(StreetPart.WATERWAYS, space.line(geometry), kind);
                    } else {
                        water(false, geometry, space);
                    }
                }
                case Meaning.Building building -> {
                    if (geometry instanceof Polygonal) {
                        tile.add(StreetPart.BUILDINGS, space.onEarth(geometry), "");
                        wall(geometry, space);
                    }
                }
                case Meaning.Barrier barrier -> wall(geometry, space);
                case Meaning.Road road -> road(road, attributes, geometry, space);
                case Meaning.StreetName name -> street(name, attributes, geometry, space);
                case Meaning.Point point -> point(point, attributes, geometry, space);
                case Meaning.Plain plain ->
                        kindless.add(() -> new PlainShapes(tile, space).add(geometry, attributes));
                case Meaning.Nothing nothing -> {}
            }
        }

        private void wall(Geometry geometry, TileGeometry space) {
            var line = geometry instanceof Lineal ? space.line(geometry) : space.edge(geometry);
            tile.add(StreetPart.WALLS, line, "");
        }

        private void water(boolean sea, Geometry geometry, TileGeometry space) {
            if (geometry instanceof Polygonal) {
                water.add(geometry, space, sea ? "sea" : "inland");
            }
        }

        private void road(
                Meaning.Road road, Attributes attributes, Geometry geometry, TileGeometry space) {
            if (!(geometry instanceof Lineal)) {
                return;
            }
            var part =
                    switch (road.level()) {
                        case TUNNEL -> StreetPart.TUNNELS;
                        case GROUND -> StreetPart.ROADS;
                        case BRIDGE -> StreetPart.BRIDGES;
                    };
            var line = road.kind() == RoadKind.RAIL ? geometry : space.withoutLeaps(geometry);
            if (!line.isEmpty()) {
                tile.add(part, space.line(line), road.kind().name());
                street(new Meaning.StreetName(road.kind()), attributes, line, space);
            }
        }

        private void street(
                Meaning.StreetName meaning,
                Attributes attributes,
                Geometry geometry,
                TileGeometry space) {
            var name = name(attributes);
            if (!name.isEmpty() && geometry instanceof Lineal) {
                var line = space.line(geometry);
                if (!line.isEmpty()) {
                    tile.add(new StreetTile.NamedStreet(line, name, meaning.kind()));
                }
            }
        }

        private void point(
                Meaning.Point meaning,
                Attributes attributes,
                Geometry geometry,
                TileGeometry space) {
            var name = name(attributes);
            var point = space.point(geometry);
            if (!name.isEmpty() && point != null) {
                tile.add(new StreetTile.NamedPoint(point, name, meaning.rank()));
            }
        }

        private static StreetName name(Attributes attributes) {
            return new StreetName(attributes.name(), attributes.names());
        }
    }

    /// Puts features of which only the shape is known into a tile: points, lines and areas, with
    /// the attribute `name` if they have one.
    ///
    /// @param space of the layer in which the features are
    private record PlainShapes(StreetTile tile, TileGeometry space) {
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
}
