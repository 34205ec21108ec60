package org.amnok.geo.border;

import java.util.List;
import org.amnok.domain.LatLon;

/// The provinces of one country that circles in it may lie in: a bit for each region, by its
/// number.
///
/// @param widest radius that is asked about
record ProvincesNear(double widest, List<NearRegion> all) implements SidesNear {
    /// Of a square.
    ///
    /// @param halfMetres from the middle to the corners
    static ProvincesNear of(
            List<Region> ofCountry, LatLon middle, double halfMetres, double widest) {
        return new ProvincesNear(widest, NearRegion.all(ofCountry)).in(middle, halfMetres);
    }

    @Override
    public ProvincesNear in(LatLon middle, double halfMetres) {
        var reach = widest + BanksNear.reach(halfMetres) + BorderGeography.PROVINCE_GAP_METRES;
        return new ProvincesNear(widest, NearRegion.in(all, middle, halfMetres, reach));
    }

    /// As [BorderGeography#provinces] says of each.
    @Override
    public int of(double radius) {
        var metres = radius + BorderGeography.PROVINCE_METRES;
        var may = 0;
        var are = 0;
        for (var each : all) {
            may |= each.mayBeWithin(metres) ? 1 << each.number() : 0;
            are |= each.isWithin(metres) ? 1 << each.number() : 0;
        }
        if (may != 0) {
            return may == are ? may : UNDECIDED;
        }
        return nearest(radius + BorderGeography.PROVINCE_GAP_METRES);
    }

    /// The only one that is so near; which of several is nearest is not asked here.
    private int nearest(double metres) {
        var found = 0;
        for (var each : all) {
            if (each.away().least() < metres) {
                if (found != 0 || each.away().most() >= metres) {
                    return UNDECIDED;
                }
                found = 1 << each.number();
            }
        }
        return found;
    }
}
