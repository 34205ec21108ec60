package org.amnok.geo.border;

import java.util.EnumSet;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.geo.MeasureText;
import org.amnok.geo.UncertaintyText;
import org.jspecify.annotations.Nullable;

/// On which side of the border a place lies, as far as that can be determined.
public record BankFinder(BorderGeography geography) {
    /// The bank, and why it is not known or on which island it is.
    public record Finding(Bank bank, String note) {
        private static Finding unknown(String why) {
            return new Finding(Bank.UNKNOWN, why);
        }
    }

    /// @param radiusMetres of the circle in which it lies; null when nobody said
    public Finding find(LatLon at, @Nullable Double radiusMetres) {
        if (geography.isEmpty()) {
            return Finding.unknown("there is no map to tell it by");
        }
        if (radiusMetres == null) {
            return Finding.unknown("how exact the place is was not said");
        }
        var water = geography.water(at, radiusMetres);
        if (water.isPresent()) {
            return new Finding(Bank.WATER, water.get().name());
        }
        var border = geography.border(at);
        if (Math.rint(border.metres()) == 0) {
            return Finding.unknown("it lies on the line of the border");
        }
        if (border.metres() <= radiusMetres) {
            return Finding.unknown(
                    "its circle of ±%s crosses the border, which is %s away"
                            .formatted(
                                    UncertaintyText.radius(radiusMetres), about(border.metres())));
        }
        if (isTooNear(border, at, radiusMetres)) {
            return Finding.unknown(
                    "the border is %s away, and the map shows it no better than ±%s"
                            .formatted(about(border.metres()), about(border.exactMetres())));
        }
        return onIsland(at, radiusMetres);
    }

    private boolean isTooNear(BorderGeography.BorderDistance border, LatLon at, double radius) {
        return border.metres() <= border.exactMetres()
                && !geography.isBehindBank(at, radius, border.metres());
    }

    /// All that a circle may lie on; with [Bank#UNKNOWN] where it may lie on no bank at all, or the
    /// map does not tell.
    Set<Bank> possible(LatLon at, double radiusMetres) {
        if (geography.isEmpty()) {
            return EnumSet.of(Bank.UNKNOWN);
        }
        if (geography.water(at, radiusMetres).isPresent()) {
            return EnumSet.of(Bank.WATER);
        }
        var found = EnumSet.noneOf(Bank.class);
        if (isTooNear(geography.border(at), at, radiusMetres)) {
            found.add(Bank.DPRK);
            found.add(Bank.PRC);
        }
        if (geography.island(at).filter(each -> each.holds(at, radiusMetres)).isEmpty()) {
            geography.countries(at, radiusMetres).map(BankFinder::ofCountry).forEach(found::add);
        }
        if (geography.touchesIsland(at, radiusMetres)) {
            found.add(Bank.ISLAND);
        }
        if (geography.touchesWater(at, radiusMetres)) {
            found.add(Bank.WATER);
        }
        return found;
    }

    static Bank ofCountry(String country) {
        return switch (country) {
            case "KP" -> Bank.DPRK;
            case "CN" -> Bank.PRC;
            default -> Bank.UNKNOWN;
        };
    }

    /// The side of the border on which a point lies, without a circle: for the pointer on the map.
    public Finding at(LatLon at) {
        return find(at, 0.0);
    }

    private Finding onIsland(LatLon at, double radius) {
        var island = geography.island(at);
        if (island.isEmpty()) {
            return onLand(at);
        }
        var name = island.get().name().isEmpty() ? "an island" : island.get().name();
        return island.get().holds(at, radius)
                ? new Finding(Bank.ISLAND, name)
                : Finding.unknown("it may be on %s or off it".formatted(name));
    }

    private Finding onLand(LatLon at) {
        return switch (geography.country(at)) {
            case "KP" -> new Finding(Bank.DPRK, "");
            case "CN" -> new Finding(Bank.PRC, "");
            case "" -> new Finding(Bank.WATER, "");
            default -> Finding.unknown("it lies neither in China nor in North Korea");
        };
    }

    private static String about(double metres) {
        return MeasureText.length(Math.rint(metres)).replace(".0 m", " m");
    }
}
