package org.amnok.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Builders for tests.
public final class Sightings {
    public static final LatLon HYESAN = new LatLon(41.40167, 128.17778);
    public static final Instant NOON = Instant.parse("2025-11-15T12:00:00Z");

    private Sightings() {}

    /// A located draft with a title; its uuid follows from the title.
    public static Sighting titled(String title) {
        return at(HYESAN, title);
    }

    public static Sighting at(LatLon point, String title) {
        var place = new Place.Located(point, 300.0, LocationMethod.MAP_CLICK, "");
        return Sighting.draft(
                        UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)), place, NOON)
                .edit()
                .title(title)
                .done(NOON);
    }

    /// A site of which no more is known, but from a source; null for one that is not located.
    public static Site site(
            UUID uuid,
            String code,
            Names names,
            SiteType type,
            String country,
            @Nullable Geometry geometry) {
        var position = geometry == null ? Site.Position.NONE : Site.Position.SOURCED;
        return new Site(
                uuid,
                code,
                names,
                type,
                "",
                country,
                geometry,
                position,
                null,
                "",
                "",
                "",
                List.of(),
                Validity.UNKNOWN);
    }

    /// A sighting that every policy lets leave as it is.
    public static Sighting exact(String title) {
        return titled(title)
                .edit()
                .privacy(PrivacyLevel.EXACT)
                .status(SightingStatus.SUBMITTED)
                .done(NOON);
    }

    /// A date that means exactly the days from one to another.
    public static When seen(String from, String to) {
        var span = new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
        return new When(new Edtf(from + "/" + to, span), "", null, When.PYONGYANG);
    }
}
