package org.amnok.release;

import java.util.List;
import org.amnok.domain.coverage.BankObservation;

/// Observations as they may leave, in an order that only what leaves tells.
///
/// @param gridMetres that the ends of their stretches are rounded to; 1 for exact
/// @param heldBack how many stay: those at sites, and those of which nothing is left
public record ReleasedObservations(List<ReleasedObservation> looks, int gridMetres, int heldBack) {
    /// None was asked for.
    public static final ReleasedObservations NONE = new ReleasedObservations(List.of(), 1, 0);

    public ReleasedObservations {
        looks = List.copyOf(looks);
    }

    /// For an accounting.
    public List<BankObservation> onBanks() {
        return looks.stream().map(ReleasedObservation::look).toList();
    }
}
