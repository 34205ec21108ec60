package org.amnok.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Values for tests; the places are on the river, the sightings are made up.
public final class Samples {
    public static final Instant NOON = Instant.parse("2025-11-15T12:00:00.123Z");
    static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private Samples() {}

    public static Sighting sighting(String title, double lon, double lat) {
        return Sighting.draft(UUID.randomUUID(), at(lon, lat), NOON).edit().title(title).done(NOON);
    }

    static Place at(double lon, double lat) {
        return new Place.Located(LatLon.ofXy(lon, lat), 50.0, LocationMethod.MAP_CLICK, "");
    }

    static Site bridge() {
        return site("Bridge", SiteType.BRIDGE, point(128.18, 41.4), Site.Position.SOURCED);
    }

    public static Site island() {
        var ring =
                new Coordinate[] {
                    new Coordinate(124.3, 40.0),
                    new Coordinate(124.4, 40.0),
                    new Coordinate(124.4, 40.1),
                    new Coordinate(124.3, 40.0)
                };
        return site(
                "Island", SiteType.ISLAND, GEOMETRIES.createPolygon(ring), Site.Position.DERIVED);
    }

    static Site unlocatedYard() {
        return Sightings.site(UUID.randomUUID(), "", Names.NONE, SiteType.LOT_SCHOOL, "KP", null);
    }

    public static List<Site> sites() {
        return List.of(bridge(), island(), unlocatedYard());
    }

    public static Geometry point(double lon, double lat) {
        return GEOMETRIES.createPoint(new Coordinate(lon, lat));
    }

    private static Site site(
            String name, SiteType type, Geometry geometry, Site.Position position) {
        return new Site(
                UUID.randomUUID(),
                "c1",
                new Names(name, "다리", "桥", ""),
                type,
                "road",
                "KP/CN",
                geometry,
                position,
                25.0,
                "a note",
                "a source",
                "https://example.org/a?b=1",
                List.of(),
                Validity.UNKNOWN);
    }
}
