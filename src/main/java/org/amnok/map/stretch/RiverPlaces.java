package org.amnok.map.stretch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.symbol.SiteSymbols;

/// What a reader knows a river by: towns beside it, dams and bridges over it.
///
/// @param towns the most important first
/// @param crossings dams first, then bridges of railways, then others
public record RiverPlaces(List<RiverTown> towns, List<Crossing> crossings) {
    /// Of a river that is not known.
    public static final RiverPlaces NONE = new RiverPlaces(List.of(), List.of());

    private static final double NEAR_METRES = 2_500;

    /// A dam or a bridge.
    ///
    /// @param symbol the file name of its symbol
    public record Crossing(int metres, String symbol, Names names, boolean isDam) {}

    public RiverPlaces {
        towns = List.copyOf(towns);
        crossings = List.copyOf(crossings);
    }

    /// Those of the base map.
    public static RiverPlaces of(BaseMap base, River river) {
        var line = base.rivers().get(river);
        return line == null
                ? NONE
                : new RiverPlaces(
                        RiverTown.of(base, river),
                        base.sites().stream()
                                .filter(RiverPlaces::isTold)
                                .sorted(Comparator.comparingInt(RiverPlaces::rank))
                                .flatMap(site -> over(site, line).stream())
                                .toList());
    }

    /// The last town on some banks below a stretch and the first above it, at an end of the river
    /// the last that there is: "Manpo – Chunggang". Empty where no town is known.
    public String around(MetreSpan span, Set<Bank> banks, Language language) {
        var known =
                towns.stream()
                        .filter(town -> banks.contains(town.bank()))
                        .sorted(Comparator.comparingInt(RiverTown::metres))
                        .toList();
        if (known.isEmpty()) {
            return "";
        }
        var below =
                known.reversed().stream()
                        .filter(town -> town.metres() <= span.from())
                        .findFirst()
                        .orElse(known.getFirst());
        var above =
                known.stream()
                        .filter(town -> town.metres() >= span.to())
                        .findFirst()
                        .orElse(known.getLast());
        return Stream.of(below, above)
                .distinct()
                .map(town -> town.names().best(language, language))
                .collect(Collectors.joining(" – "));
    }

    private static boolean isTold(Site site) {
        return site.type() == SiteType.DAM || site.type() == SiteType.BRIDGE;
    }

    private static int rank(Site site) {
        return site.type() == SiteType.DAM ? 0 : site.subtype().contains("rail") ? 1 : 2;
    }

    private static Optional<Crossing> over(Site site, RiverLine line) {
        return Optional.ofNullable(site.geometry())
                .map(shape -> shape.getCentroid().getCoordinate())
                .map(at -> line.footOf(LatLon.ofXy(at.x, at.y)))
                .filter(foot -> foot.distanceMetres() <= NEAR_METRES)
                .map(
                        foot ->
                                new Crossing(
                                        (int) Math.round(foot.kilometre() * 1000),
                                        SiteSymbols.symbol(site),
                                        site.names(),
                                        site.type() == SiteType.DAM));
    }
}
