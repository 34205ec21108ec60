package org.amnok.basemap.vector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.amnok.basemap.archive.ArchiveFacts;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.domain.Language;
import org.amnok.map.StreetPart;
import org.amnok.map.street.GroundKind;
import org.amnok.map.street.RoadKind;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Some tiles put together: the features of each part, the same objects from picture to picture, so
/// that a renderer knows them again. Thread-safe.
final class StreetBlock {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Collection<StreetTile> tiles;
    private final Geometry covered;
    private final List<Geometry> fading;
    private final Map<StreetPart, SimpleFeatureCollection> parts = new EnumMap<>(StreetPart.class);
    private final Map<Language, StreetNames> names = new ConcurrentHashMap<>();

    /// @param tiles those that are not empty
    /// @param known the area in which the map has features; empty where its edge is not looked for
    StreetBlock(Map<TileId, StreetTile> tiles, ArchiveFacts facts, Geometry known) {
        this.tiles = List.copyOf(tiles.values());
        covered = covered(withMap(tiles), facts);
        for (var part : StreetPart.values()) {
            if (part != StreetPart.STREET_NAMES && part != StreetPart.POINT_NAMES) {
                parts.put(part, features(part));
            }
        }
        fading = StreetEnds.fading(tiles, known);
        var edges = StreetPart.EDGES.table();
        for (var step = 0; step < fading.size(); step++) {
            edges.add(fading.get(step), "", StreetEnds.opacity(step));
        }
        parts.put(StreetPart.EDGES, edges.collection());
    }

    private static List<TileId> withMap(Map<TileId, StreetTile> tiles) {
        return tiles.entrySet().stream()
                .filter(each -> !each.getValue().isPlain())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The land for which there are tiles of a map, not of shapes alone.
    Geometry covered() {
        return covered;
    }

    /// Areas in which the map fades, as it was cut off there.
    List<Geometry> fading() {
        return fading;
    }

    boolean isEmpty() {
        return tiles.isEmpty();
    }

    SimpleFeatureCollection of(StreetPart part, Language reader) {
        return switch (part) {
            case STREET_NAMES -> names(reader).streets();
            case POINT_NAMES -> names(reader).points();
            default -> Objects.requireNonNull(parts.get(part));
        };
    }

    private StreetNames names(Language reader) {
        return names.computeIfAbsent(reader, l -> new StreetNames(tiles, l));
    }

    private SimpleFeatureCollection features(StreetPart part) {
        var shapes = new ArrayList<StreetTile.Shape>();
        tiles.forEach(tile -> shapes.addAll(tile.shapes(part)));
        shapes.sort(Comparator.comparingInt(shape -> order(part, shape.kind())));
        var table = part.table();
        for (var shape : shapes) {
            switch (part) {
                case BUILDINGS, WALLS, SHORES, PLAIN_AREAS, PLAIN_LINES ->
                        table.add(shape.geometry());
                case PLAIN_POINTS -> table.add(shape.geometry(), 0, 0);
                default -> table.add(shape.geometry(), shape.kind());
            }
        }
        return table.collection();
    }

    /// What lies below what, within a part.
    private static int order(StreetPart part, String kind) {
        return switch (part) {
            case GROUND, FENCES -> GroundKind.valueOf(kind).ordinal();
            case TUNNELS, ROADS, BRIDGES -> RoadKind.valueOf(kind).ordinal();
            default -> 0;
        };
    }

    private static Geometry covered(Collection<TileId> tiles, ArchiveFacts facts) {
        var told =
                new Envelope(
                        facts.southWest().lonDegrees(),
                        facts.northEast().lonDegrees(),
                        facts.southWest().latDegrees(),
                        facts.northEast().latDegrees());
        var boxes =
                tiles.stream()
                        .map(StreetBlock::box)
                        .map(box -> GEOMETRIES.toGeometry(box.intersection(told)))
                        .toList();
        var union = boxes.isEmpty() ? null : UnaryUnionOp.union(boxes);
        return union == null ? GEOMETRIES.createPolygon() : union;
    }

    /// WGS 84.
    static Envelope box(TileId tile) {
        return new Envelope(
                TileMath.longitude(tile.zoom(), tile.x()),
                TileMath.longitude(tile.zoom(), tile.x() + 1),
                TileMath.latitude(tile.zoom(), tile.y() + 1),
                TileMath.latitude(tile.zoom(), tile.y()));
    }
}
