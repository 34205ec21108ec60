package org.amnok.geo.border;

import java.util.Collection;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.PlaceFacts.Along;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Site;

/// Finds what follows from a place: bank, river kilometre, province, nearest site. Thread-safe.
public final class PlaceFinder {
    private final BorderGeography geography;
    private final BankFinder banks;
    private final NearestSites sites;

    public PlaceFinder(BorderGeography geography, Collection<Site> sites) {
        this.geography = geography;
        this.banks = new BankFinder(geography);
        this.sites = new NearestSites(sites);
    }

    public PlaceFacts facts(Place place) {
        return switch (place) {
            case Place.Located located -> facts(located);
            case Place.Stretch(var along, _) -> facts(along);
            case Place.Unlocated _ -> PlaceFacts.NONE;
        };
    }

    /// The province alone; empty when there is none or it is not certain.
    public String province(Place place) {
        return place instanceof Place.Located located
                ? province(located, banks.find(located.point(), located.uncertaintyMetres()).bank())
                : "";
    }

    private String province(Place.Located located, Bank bank) {
        var stated = located.uncertaintyMetres();
        return province(located, bank, stated == null ? 0 : stated);
    }

    private PlaceFacts facts(Place.Located located) {
        var at = located.point();
        var stated = located.uncertaintyMetres();
        var radius = stated == null ? 0 : stated;
        var bank = banks.find(at, stated);
        return new PlaceFacts(
                bank.bank(),
                bank.note(),
                geography.along(at, radius),
                province(located, bank.bank(), radius),
                sites.of(at));
    }

    /// A circle that may lie in two countries lies in no province for certain.
    private String province(Place.Located located, Bank bank, double radius) {
        var at = located.point();
        return switch (bank) {
            case DPRK -> province(at, "KP", radius);
            case PRC -> province(at, "CN", radius);
            case ISLAND -> province(at, geography.country(at), radius);
            case WATER, UNKNOWN -> "";
        };
    }

    private String province(LatLon at, String country, double radius) {
        var may = geography.provinces(at, country, radius);
        return may.size() == 1 ? may.getFirst() : "";
    }

    private static PlaceFacts facts(RiverStretch along) {
        var lowest = along.from().lowest();
        var highest = along.to().highest();
        var middle = (along.from().kilometres() + along.to().kilometres()) / 2;
        return new PlaceFacts(
                Bank.UNKNOWN,
                "a stretch of river has both banks",
                new Along(along.river(), middle, lowest, highest),
                "",
                null);
    }
}
