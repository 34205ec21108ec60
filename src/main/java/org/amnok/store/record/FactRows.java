package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amnok.domain.Lazy;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.border.NearestSites;
import org.amnok.geo.border.PlaceFinder;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.SqlWork;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Finds and keeps what follows from the places of sightings. Without a geography it keeps nothing,
/// and the facts stay to be found.
public final class FactRows {
    /// Of the rules by which facts are found.
    private static final int VERSION = 1;

    static final List<String> NAMES =
            List.of(
                    "bank",
                    "bank_note",
                    "near_river",
                    "river_km",
                    "river_km_lowest",
                    "river_km_highest",
                    "province",
                    "nearest_site_uuid",
                    "nearest_site_m",
                    "nearest_site_bearing_degrees",
                    "place_facts");

    private static final String MISSING =
            "SELECT %s, fid FROM sighting WHERE place_facts IS NULL LIMIT ?"
                    .formatted(Column.expressions(PlaceColumns.ALL));
    private static final String KEEP =
            NAMES.stream()
                    .map(name -> name + " = ?")
                    .collect(Collectors.joining(", ", "UPDATE sighting SET ", " WHERE fid = ?"));

    /// Sightings to which a new shape may be nearer than the site that was nearest: in the plane,
    /// with a little to spare.
    private static final String NEARER =
            """
            UPDATE sighting SET place_facts = NULL WHERE fid IN (
              SELECT s.fid FROM rtree_sighting_geom r JOIN sighting s ON s.fid = r.id
              WHERE r.maxx >= ?1 - ?5 AND r.minx <= ?3 + ?5
                AND r.maxy >= ?2 - ?6 AND r.miny <= ?4 + ?6
                AND (s.nearest_site_m IS NULL OR
                  pow(max(0, ?1 - r.maxx, r.minx - ?3) / ?5, 2)
                    + pow(max(0, ?2 - r.maxy, r.miny - ?4) / ?6, 2)
                    <= pow(s.nearest_site_m / ?7 * 1.02 + 0.001, 2)))""";

    private static final double METRES_PER_DEGREE = 111_000;

    private final Statements statements;
    private final Lazy<BorderGeography> geography;
    private final SqlWork<List<Site>> sites;
    private @Nullable PlaceFinder finder;

    /// @param sites of the project
    public FactRows(
            Statements statements, Supplier<BorderGeography> geography, SqlWork<List<Site>> sites) {
        this.statements = statements;
        this.geography = new Lazy<>(geography);
        this.sites = sites;
    }

    public void put(long fid, Place place) throws SQLException {
        if (!geography.get().isEmpty()) {
            var cells = new ArrayList<>(encode(finder().facts(place)));
            cells.add(fid);
            statements.update(KEEP, cells.toArray());
        }
    }

    /// Finds what is missing of some rows.
    ///
    /// @return how many were done; 0 when nothing is missing, or cannot be found
    public int fill(int atMost) throws SQLException {
        var places = missing(atMost);
        if (places.isEmpty() || geography.get().isEmpty()) {
            return 0;
        }
        for (var row : places.entrySet()) {
            put(row.getKey(), row.getValue());
        }
        return places.size();
    }

    private Map<Long, Place> missing(int atMost) throws SQLException {
        var places = new LinkedHashMap<Long, Place>();
        statements.each(
                MISSING,
                rows -> {
                    var fid = rows.getLong(PlaceColumns.ALL.size() + 1);
                    places.put(fid, PlaceColumns.decode(new Cells(rows)));
                },
                atMost);
        return places;
    }

    /// A site came, went or was changed: nearest sites are to be found again where it matters.
    public void changed(@Nullable Site before, @Nullable Site after) throws SQLException {
        finder = null;
        var shape = after == null ? null : after.geometry();
        var isMoved = before == null || !java.util.Objects.equals(before.geometry(), shape);
        if (shape != null && !shape.isEmpty() && isMoved) {
            forgetAround(shape);
        }
    }

    private void forgetAround(Geometry shape) throws SQLException {
        var box = shape.getEnvelopeInternal();
        var north = NearestSites.NEAR_METRES / METRES_PER_DEGREE;
        var east = north / Math.cos(Math.toRadians(box.centre().y));
        statements.update(
                NEARER,
                box.getMinX(),
                box.getMinY(),
                box.getMaxX(),
                box.getMaxY(),
                east,
                north,
                NearestSites.NEAR_METRES);
    }

    private PlaceFinder finder() throws SQLException {
        var found = finder;
        if (found == null) {
            found = new PlaceFinder(geography.get(), sites.run());
            finder = found;
        }
        return found;
    }

    /// What follows from a place, as cells of the table `sighting`: `bank`, `bank_note`,
    /// `near_river`, `river_km`, `river_km_lowest`, `river_km_highest`, `province`,
    /// `nearest_site_uuid`, `nearest_site_m`, `nearest_site_bearing_degrees`, and in `place_facts`
    /// how they were found.
    private static List<@Nullable Object> encode(PlaceFacts facts) {
        var along = facts.along();
        var site = facts.nearest();
        return Arrays.<@Nullable Object>asList(
                facts.bank().code(),
                orNull(facts.bankNote()),
                along == null ? null : along.river().code(),
                along == null ? null : along.kilometre(),
                along == null ? null : along.lowest(),
                along == null ? null : along.highest(),
                orNull(facts.province()),
                site == null ? null : site.uuid().toString(),
                site == null ? null : site.metres(),
                site == null ? null : site.bearingDegrees(),
                VERSION);
    }
}
