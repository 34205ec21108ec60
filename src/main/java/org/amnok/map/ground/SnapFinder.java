package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.geo.FlatGround;
import org.amnok.geo.Geodesy;
import org.amnok.map.FeatureLayer;
import org.amnok.map.LayerPart;
import org.amnok.map.PointTable;
import org.amnok.map.StreetPart;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/// Finds what a vertex being drawn snaps to: vertices of sites and of a person's own layers first,
/// then the nearest of their edges, streets, railways and shores of street maps, the banks, the
/// rivers' lines and the border.
///
/// @param ground empty while the base map is not indexed yet
/// @param ofOthers layers of street maps, of other parts of which nothing is snapped to, and of a
///   person's own, as they are drawn
/// @param points of layers of a person's own
public record SnapFinder(
        Collection<Site> sites,
        Optional<GroundFeatures> ground,
        List<FeatureLayer> ofOthers,
        List<PointTable> points) {
    private static final Map<StreetPart, SnapPlace.Target> SNAPPED =
            Map.of(
                    StreetPart.ROADS,
                    SnapPlace.Target.STREET,
                    StreetPart.BRIDGES,
                    SnapPlace.Target.STREET,
                    StreetPart.SHORES,
                    SnapPlace.Target.SHORE);

    private record Candidate(SnapPlace snap, double metres) {}

    /// Empty when nothing is within reach.
    ///
    /// @param except the site being drawn; null when it is new
    public Optional<SnapPlace> near(LatLon place, double reachMetres, @Nullable UUID except) {
        var candidates = new ArrayList<Candidate>();
        var box = FlatGround.around(place).box(reachMetres);
        for (var site : sites) {
            var geometry = site.geometry();
            if (geometry != null
                    && !site.uuid().equals(except)
                    && geometry.getEnvelopeInternal().intersects(box)) {
                addVertices(geometry, SnapPlace.Target.VERTEX, box, place, candidates);
                addEdges(geometry, SnapPlace.Target.EDGE, box, place, candidates);
            }
        }
        ofOthers.forEach(layer -> addLayer(layer, box, place, candidates));
        points.stream()
                .flatMap(table -> table.in(box))
                .map(at -> candidate(at, SnapPlace.Target.LAYER_VERTEX, place))
                .forEach(candidates::add);
        ground.ifPresent(g -> addGround(g, place, reachMetres, candidates));
        return candidates.stream()
                .filter(c -> c.metres <= reachMetres)
                .min(
                        Comparator.<Candidate, Boolean>comparing(c -> !isVertex(c))
                                .thenComparingDouble(Candidate::metres))
                .map(Candidate::snap);
    }

    private static boolean isVertex(Candidate candidate) {
        return switch (candidate.snap.target()) {
            case VERTEX, LAYER_VERTEX -> true;
            case EDGE, LAYER_EDGE, STREET, SHORE, BANK, RIVER, BORDER -> false;
        };
    }

    private static void addVertices(
            Geometry geometry,
            SnapPlace.Target target,
            Envelope box,
            LatLon place,
            List<Candidate> into) {
        for (var vertex : geometry.getCoordinates()) {
            if (box.contains(vertex)) {
                into.add(candidate(LatLon.ofXy(vertex.x, vertex.y), target, place));
            }
        }
    }

    private static void addLayer(
            FeatureLayer layer, Envelope box, LatLon place, List<Candidate> into) {
        var isOwn = layer.part() instanceof LayerPart.Features;
        var target =
                layer.part() instanceof StreetPart part
                        ? SNAPPED.get(part)
                        : isOwn ? SnapPlace.Target.LAYER_EDGE : null;
        if (target == null) {
            return;
        }
        try (var all = layer.features().features()) {
            while (all.hasNext()) {
                if (all.next().getDefaultGeometry() instanceof Geometry shape
                        && shape.getEnvelopeInternal().intersects(box)) {
                    addEdges(shape, target, box, place, into);
                    if (isOwn) {
                        addVertices(shape, SnapPlace.Target.LAYER_VERTEX, box, place, into);
                    }
                }
            }
        }
    }

    private static void addEdges(
            Geometry geometry,
            SnapPlace.Target target,
            Envelope box,
            LatLon place,
            List<Candidate> into) {
        geometry.apply(
                (GeometryComponentFilter)
                        part -> {
                            if (part instanceof LineString line) {
                                addSegments(line.getCoordinates(), target, box, place, into);
                            }
                        });
    }

    private static void addSegments(
            Coordinate[] line,
            SnapPlace.Target target,
            Envelope box,
            LatLon place,
            List<Candidate> into) {
        var ground = FlatGround.around(place);
        for (int i = 1; i < line.length; i++) {
            if (box.intersects(line[i - 1], line[i])) {
                into.add(candidate(ground.nearest(line[i - 1], line[i]), target, place));
            }
        }
    }

    private static void addGround(
            GroundFeatures ground, LatLon place, double reachMetres, List<Candidate> into) {
        ground.bank(place, reachMetres)
                .ifPresent(at -> into.add(candidate(at, SnapPlace.Target.BANK, place)));
        for (var feature : ground.at(place, reachMetres)) {
            if (feature.part() == BaseMap.Part.RIVERS) {
                into.add(candidate(feature.point(), SnapPlace.Target.RIVER, place));
            } else if (feature.part() == BaseMap.Part.BORDER) {
                into.add(candidate(feature.point(), SnapPlace.Target.BORDER, place));
            }
        }
    }

    private static Candidate candidate(LatLon at, SnapPlace.Target target, LatLon place) {
        return new Candidate(new SnapPlace(at, target), Geodesy.distanceMetres(place, at));
    }
}
