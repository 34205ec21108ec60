package org.amnok.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.record.Observation;
import org.amnok.geo.border.ObservationPlaces;

/// Turns observations into what may leave this machine. An observation is held to be of imagery
/// whose origin nobody stated, so that its level is that which a policy asks of such: exact within
/// the newsroom, 100 m for a partner, 1 km for the public, or coarser if the person of this release
/// asks for it.
///
/// The ends of stretches are rounded to that grid, and from level 3 on days are whole months. Notes
/// and shapes of areas never leave, the imagery as little as reports do. Observations of sites
/// stay.
public record ObservationGate(ReleaseTerms terms, ObservationPlaces places) {
    private static final Comparator<ReleasedObservation> BY_WHAT_LEAVES =
            Comparator.comparing((ReleasedObservation each) -> each.look().river())
                    .thenComparing(each -> each.look().parts().getFirst().from())
                    .thenComparing(each -> each.look().parts().getLast().to())
                    .thenComparing(each -> each.look().days().earliest())
                    .thenComparing(each -> each.look().days().latest())
                    .thenComparing(each -> each.look().result())
                    .thenComparing(each -> each.look().kinds().toString())
                    .thenComparing(
                            each -> each.look().banks().stream().sorted().toList().toString())
                    .thenComparing(ReleasedObservation::imagery);

    /// What of some observations may leave.
    public ReleasedObservations release(Collection<Observation> looks) {
        var grid = gridMetres();
        var leaving = new ArrayList<ReleasedObservation>();
        var heldBack = 0;
        for (var look : looks) {
            var parts = grid == 0 ? List.<ReleasedObservation>of() : released(look, grid).toList();
            heldBack += parts.isEmpty() ? 1 : 0;
            leaving.addAll(parts);
        }
        leaving.sort(BY_WHAT_LEAVES);
        var named = new ArrayList<ReleasedObservation>();
        leaving.forEach(each -> named.add(named(each, named.size())));
        return new ReleasedObservations(named, Math.max(1, grid), heldBack);
    }

    private PrivacyLevel level() {
        return terms.policy()
                .level(PrivacyLevel.EXACT, Set.of(Provenance.UNKNOWN))
                .coarser(terms.least());
    }

    /// 0 when nothing leaves.
    private int gridMetres() {
        return switch (level()) {
            case EXACT -> 1;
            case STREET -> 100;
            case DISTRICT -> 1_000;
            case COUNTY -> 10_000;
            case WITHHELD -> 0;
        };
    }

    private Stream<ReleasedObservation> released(Observation look, int grid) {
        var imagery = imageryLeaves() ? look.imagerySource() : "";
        return places.of(List.of(look)).stream()
                .map(each -> coarser(each, grid))
                .filter(each -> !each.parts().isEmpty())
                .map(each -> new ReleasedObservation(each, imagery));
    }

    private boolean imageryLeaves() {
        return !terms.withoutReports() && terms.policy().lets(ReleaseField.REPORT, level());
    }

    private BankObservation coarser(BankObservation look, int grid) {
        var parts =
                look.parts().stream()
                        .filter(part -> rounded(part.from(), grid) < rounded(part.to(), grid))
                        .map(
                                part ->
                                        new MetreSpan(
                                                rounded(part.from(), grid),
                                                rounded(part.to(), grid)))
                        .toList();
        var days =
                level().number() < PrivacyLevel.COUNTY.number()
                        ? look.days()
                        : look.days().inWholeMonths();
        return new BankObservation(
                look.uuid(),
                look.river(),
                look.banks(),
                MetreSpan.joined(parts),
                look.kinds(),
                days,
                look.result());
    }

    private static int rounded(int metres, int grid) {
        return (int) Math.round((double) metres / grid) * grid;
    }

    private static ReleasedObservation named(ReleasedObservation each, int number) {
        var look = each.look();
        return new ReleasedObservation(
                new BankObservation(
                        new UUID(0, number),
                        look.river(),
                        look.banks(),
                        look.parts(),
                        look.kinds(),
                        look.days(),
                        look.result()),
                each.imagery());
    }
}
