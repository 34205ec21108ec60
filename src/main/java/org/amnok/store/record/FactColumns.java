package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;

import java.util.Arrays;
import java.util.List;
import org.amnok.domain.record.PlaceFacts;
import org.jspecify.annotations.Nullable;

/// What follows from a place, as cells of the table `sighting`: `bank`, `bank_note`, `near_river`,
/// `river_km`, `river_km_lowest`, `river_km_highest`, `province`, `nearest_site_uuid`,
/// `nearest_site_m`, `nearest_site_bearing_degrees`, and in `place_facts` how they were found.
final class FactColumns {
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

    private FactColumns() {}

    static List<@Nullable Object> encode(PlaceFacts facts) {
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
