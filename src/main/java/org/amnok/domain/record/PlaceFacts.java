package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.River;
import org.jspecify.annotations.Nullable;

/// What follows from a place, the map and the sites. Nobody reported it.
///
/// @param bankNote why the bank is not known, or on which island; else empty
/// @param along where on a river; null when none is near
/// @param province English name; empty when there is none or it is not certain
/// @param nearest null when no located site is near
public record PlaceFacts(
        Bank bank,
        String bankNote,
        @Nullable Along along,
        String province,
        @Nullable NearestSite nearest) {

    /// Of what has no place.
    public static final PlaceFacts NONE =
            new PlaceFacts(Bank.UNKNOWN, "it has no place", null, "", null);

    /// Nothing but a province is known, or not even that.
    ///
    /// @param name in English; empty for none
    public static PlaceFacts ofProvince(String name) {
        return name.isEmpty() ? NONE : new PlaceFacts(Bank.UNKNOWN, "", null, name, null);
    }

    /// A place beside a river.
    ///
    /// @param kilometre from the mouth, of the nearest place of the river's line
    /// @param lowest and highest: kilometres that the circle of uncertainty, or the stretch,
    ///   reaches
    public record Along(River river, double kilometre, double lowest, double highest) {
        private static final double WIDE_KILOMETRES = 1;

        /// With no more digits than the circle of uncertainty bears: in tenths, and whole where it
        /// reaches more than a kilometre of the river.
        public double roundedKilometre() {
            return highest - lowest > WIDE_KILOMETRES
                    ? Math.rint(kilometre)
                    : Math.rint(kilometre * 10) / 10;
        }
    }

    /// The located site that is nearest.
    ///
    /// @param metres geodesic, 0 within its area
    /// @param bearingDegrees from the site to the place, true north, clockwise
    public record NearestSite(UUID uuid, double metres, double bearingDegrees) {}
}
