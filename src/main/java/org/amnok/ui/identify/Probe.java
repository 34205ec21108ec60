package org.amnok.ui.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.geo.Geodesy;
import org.amnok.map.LayerId;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.contents.MapContents;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.GroundFeature;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.stretch.StretchHit;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.symbol.SitesAtScale;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.Session;

/// What lies at one pixel of the map, gathered from the layers that are on.
final class Probe {
    private static final double REACH_PIXELS = 8;
    private static final int MOST_READ = 1000;
    private static final double SITE_REACH_PIXELS = 12;

    /// Of latitude; at the equator it is the least.
    private static final double LEAST_METRES_PER_DEGREE = 110_574;

    private final Viewport viewport;
    private final double x;
    private final double y;
    private final Set<LayerId> layers;

    Probe(MapCanvas canvas, double x, double y) {
        this.x = x;
        this.y = y;
        viewport = canvas.model().viewport().get();
        layers =
                canvas.model().look().get().layers().stream()
                        .filter(LayerSetting::visible)
                        .map(LayerSetting::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    LatLon place() {
        return viewport.positionAt(x, y);
    }

    /// The sightings that are to be read before their records are listed; of many not all.
    List<UUID> wanted(List<SightingGroup> groups, List<StretchHit> stretches) {
        var grouped =
                (layers.contains(LayerId.SIGHTINGS) ? groups : List.<SightingGroup>of())
                        .stream().flatMap(g -> g.members().stream()).map(m -> m.uuid());
        var along = stretches.stream().flatMap(hit -> hit.band().members().stream());
        return Stream.concat(grouped, along).distinct().limit(MOST_READ).toList();
    }

    /// Sightings that are in memory, of each symbol and band all members, and sites. Quick: for the
    /// FX thread.
    List<Identified> records(
            List<SightingGroup> groups, List<StretchHit> stretches, Session session) {
        var found = new ArrayList<Identified>();
        for (var group : layers.contains(LayerId.SIGHTINGS) ? groups : List.<SightingGroup>of()) {
            for (var mark : group.members()) {
                session.sighting(mark.uuid())
                        .ifPresent(
                                s -> found.add(new Identified.OfSighting(s, away(group.point()))));
            }
        }
        for (var hit : stretches) {
            for (var uuid : hit.band().members()) {
                session.sighting(uuid)
                        .ifPresent(
                                s -> found.add(new Identified.OfSighting(s, hit.distancePixels())));
            }
        }
        SitesAtScale.drawn(session.state().get().contents().sites(), viewport.scaleDenominator())
                .stream()
                .flatMap(s -> site(s).stream())
                .forEach(found::add);
        return found;
    }

    /// With what the base map has there: records, then the base map's points and lines, each the
    /// nearest first, then the areas around the pointer.
    List<Identified> with(List<Identified> records, GroundFeatures ground) {
        var reach = REACH_PIXELS * viewport.groundMetresPerPixel();
        return Stream.concat(
                        records.stream(),
                        ground.at(place(), reach).stream()
                                .filter(f -> layers.contains(layer(f.part())))
                                .map(this::ground))
                .sorted(
                        Comparator.comparingInt(Probe::tier)
                                .thenComparingDouble(Identified::distancePixels))
                .toList();
    }

    /// With the features of a person's own layers there. Reads files: not for the FX thread.
    List<Identified> andLayers(List<Identified> records, List<BaseOnMap> bases) {
        var perPixel = viewport.groundMetresPerPixel();
        var own =
                bases.stream()
                        .flatMap(
                                base ->
                                        base
                                                .source()
                                                .featuresAt(place(), REACH_PIXELS * perPixel)
                                                .stream())
                        .map(f -> new Identified.OfLayer(f, f.metresAway() / perPixel));
        return Stream.concat(records.stream(), own).toList();
    }

    /// With the sightings that may lie there, whose symbols are elsewhere. Looks at all: not for
    /// the FX thread.
    List<Identified> andReaching(List<Identified> records, MapContents contents) {
        var marks = contents.sightings().source();
        if (marks.isCounted() || !layers.contains(LayerId.SIGHTINGS)) {
            return records;
        }
        var listed =
                records.stream()
                        .filter(Identified.OfSighting.class::isInstance)
                        .map(found -> ((Identified.OfSighting) found).sighting().uuid())
                        .collect(Collectors.toSet());
        var reaching =
                IntStream.range(0, marks.size())
                        .filter(mark -> reaches(marks, mark) && !listed.contains(marks.uuid(mark)))
                        .toArray();
        if (reaching.length == 0) {
            return records;
        }
        var metres =
                IntStream.of(reaching).mapToDouble(marks::uncertaintyMetres).summaryStatistics();
        var uuids = IntStream.of(reaching).mapToObj(marks::uuid).toList();
        var found = new Identified.OfReaching(uuids, metres.getMin(), metres.getMax());
        return Stream.concat(records.stream(), Stream.of(found)).toList();
    }

    private boolean reaches(MarkerSource marks, int mark) {
        var metres = marks.uncertaintyMetres(mark);
        var north = Math.abs(marks.latDegrees(mark) - place().latDegrees());
        return metres > north * LEAST_METRES_PER_DEGREE
                && Geodesy.distanceMetres(marks.point(mark), place()) <= metres;
    }

    private Optional<Identified> site(Site site) {
        var layer = site.type().isCrossing() ? LayerId.CROSSINGS : LayerId.SITES;
        return site.middle()
                .filter(_ -> layers.contains(layer))
                .map(this::away)
                .filter(pixels -> pixels <= SITE_REACH_PIXELS)
                .map(pixels -> new Identified.OfSite(site, pixels));
    }

    private Identified ground(GroundFeature feature) {
        return new Identified.OfGround(
                feature, feature.distanceMetres() / viewport.groundMetresPerPixel());
    }

    private static int tier(Identified found) {
        return switch (found) {
            case Identified.OfSighting _, Identified.OfReaching _, Identified.OfSite _ -> 0;
            case Identified.OfLayer _ -> 1;
            case Identified.OfGround ground -> ground.isAround() ? 2 : 1;
        };
    }

    private double away(LatLon place) {
        var at = viewport.screen(place);
        return Math.hypot(at.x - x, at.y - y);
    }

    private static LayerId layer(Part part) {
        return switch (part) {
            case LAND, COAST, AREA_NAMES -> LayerId.LAND;
            case PROVINCE_LINES, PROVINCES -> LayerId.PROVINCES;
            case LAKES -> LayerId.LAKES;
            case CONTEXT_RIVERS, RIVERS, RIVER_WATER, RIVER_COURSE, RIVER_TIDE -> LayerId.RIVERS;
            case ISLANDS -> LayerId.ISLANDS;
            case SPANS -> LayerId.CROSSINGS;
            case BORDER -> LayerId.BORDER;
            case PLACES -> LayerId.PLACES;
        };
    }
}
