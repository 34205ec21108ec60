package org.amnok.map;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.exchange.ReadTables;
import org.amnok.exchange.table.Whose;
import org.amnok.geo.projection.Projections;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.contents.MapContents;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SightingFacts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Views and contents for tests of the map.
public final class Maps {
    public static final LatLon HYESAN = new LatLon(41.40167, 128.17778);
    public static final BaseMap BASE = BaseMap.load();
    public static final MapComposer COMPOSER = new MapComposer(BASE);

    /// The sample project: 43 published events, the reference's crossings and sites.
    public static final MapContents SAMPLE = sample();

    private Maps() {}

    private static MapContents sample() {
        var clock = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
        var file = Path.of("maps/sample/reported_activity.csv");
        var events = ReadTables.of(file, BASE.sites(), clock, Whose.PUBLISHED).accepted();
        return new MapContents(
                events.stream().flatMap(s -> SightingMarker.of(s).stream()).toList(),
                events.stream().flatMap(s -> StretchMarker.of(s).stream()).toList(),
                List.of(),
                BASE.sites(),
                Set.of());
    }

    /// A Web Mercator view of a box of degrees.
    public static Viewport view(
            double west, double south, double east, double north, double width, double height) {
        return MapExtent.of(
                        Projections.webMercator(), new LatLon(south, west), new LatLon(north, east))
                .fitted(width, height, 1);
    }

    /// Around Hyesan at a scale, 800 × 600.
    public static Viewport hyesan(double denominator) {
        return view(128.05, 41.33, 128.30, 41.47, 800, 600).centredAt(HYESAN).atScale(denominator);
    }

    public static MapSnapshot sample(Viewport view, Theme theme, Language language) {
        return COMPOSER.compose(
                view, new MapStyle(theme, language, LayerSetting.defaults()), SAMPLE);
    }

    /// A mark whose uuid follows from its title.
    public static SightingMarker mark(String title, LatLon point, SightingKind kind) {
        return mark(title, point, kind, null, false);
    }

    public static SightingMarker mark(
            String title,
            LatLon point,
            SightingKind kind,
            @Nullable Double uncertaintyMetres,
            boolean doubtful) {
        return new SightingMarker(
                uuid(title),
                point,
                uncertaintyMetres,
                new MarkerSymbol(kind, doubtful, false),
                title,
                LocalDate.of(2025, 9, 13),
                SightingFacts.NONE);
    }

    public static UUID uuid(String title) {
        return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
    }

    public static MapContents contents(SightingMarker... marks) {
        return new MapContents(List.of(marks), List.of(), Set.of());
    }

    public static Site site(SiteType type, LatLon at) {
        return Sightings.site(
                uuid(type.code()),
                "",
                new Names("A site", "", "", ""),
                type,
                "KP",
                new GeometryFactory()
                        .createPoint(new Coordinate(at.lonDegrees(), at.latDegrees())));
    }

    /// The site of the base map with a reference code ("c12", "h05").
    public static Site site(String code) {
        return BASE.sites().stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// So many px east and south of a place.
    public static LatLon moved(LatLon from, Viewport view, double dx, double dy) {
        var c = view.projection().toMap(from);
        return view.projection()
                .toLatLon(c.x + dx * view.unitsPerPixel(), c.y - dy * view.unitsPerPixel());
    }

    /// The layer of a snapshot.
    public static FeatureLayer layer(MapSnapshot snapshot, String id) {
        return snapshot.layers().stream()
                .filter(l -> l.id().equals(id))
                .map(FeatureLayer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The values of an attribute in a layer of a snapshot; empty when there is no such layer.
    public static List<Object> values(MapSnapshot snapshot, String layer, String attribute) {
        var values = new ArrayList<Object>();
        snapshot.layers().stream()
                .filter(l -> l.id().equals(layer))
                .map(FeatureLayer.class::cast)
                .forEach(
                        l -> {
                            try (var features = l.features().features()) {
                                while (features.hasNext()) {
                                    values.add(features.next().getAttribute(attribute));
                                }
                            }
                        });
        return values;
    }
}
