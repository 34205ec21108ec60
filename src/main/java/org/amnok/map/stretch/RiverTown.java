package org.amnok.map.stretch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.Bank;
import org.amnok.domain.Names;
import org.amnok.domain.River;
import org.amnok.geo.border.BankFinder;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.ground.NamedPlace;

/// A town beside a river.
///
/// @param metres along the river's line
/// @param rank 1 for the most important
public record RiverTown(Names names, Bank bank, int metres, int rank) {
    private static final double NEAR_METRES = 6_000;

    /// Those of a river on either bank, the most important first.
    public static List<RiverTown> of(BaseMap base, River river) {
        var line = base.rivers().get(river);
        if (line == null) {
            return List.of();
        }
        var banks = new BankFinder(BaseMapGeography.of(base));
        return Gazetteer.landmarks(base).stream()
                .flatMap(place -> beside(place, line, banks).stream())
                .sorted(
                        Comparator.comparingInt(RiverTown::rank)
                                .thenComparingInt(RiverTown::metres))
                .toList();
    }

    private static Optional<RiverTown> beside(NamedPlace place, RiverLine line, BankFinder banks) {
        // Villages are too many.
        if (place.rank().equals("village")) {
            return Optional.empty();
        }
        var foot = line.footOf(place.point());
        return foot.distanceMetres() > NEAR_METRES
                ? Optional.empty()
                : Optional.of(
                        new RiverTown(
                                place.names(),
                                banks.at(place.point()).bank(),
                                (int) Math.round(foot.kilometre() * 1000),
                                place.priority()));
    }
}
