package org.amnok.release;

import java.util.List;
import org.amnok.domain.coverage.BankLook;

/// Looks as they may leave, in an order that only what leaves tells.
///
/// @param gridMetres that the ends of their stretches are rounded to; 1 for exact
/// @param heldBack how many stay: those at sites, and those of which nothing is left
public record ReleasedLooks(List<ReleasedLook> looks, int gridMetres, int heldBack) {
    /// None was asked for.
    public static final ReleasedLooks NONE = new ReleasedLooks(List.of(), 1, 0);

    public ReleasedLooks {
        looks = List.copyOf(looks);
    }

    /// For an accounting.
    public List<BankLook> onBanks() {
        return looks.stream().map(ReleasedLook::look).toList();
    }
}
