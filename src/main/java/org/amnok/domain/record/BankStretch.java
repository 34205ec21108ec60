package org.amnok.domain.record;

import java.util.EnumSet;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;

/// A stretch of one bank of a river or of both, in whole metres of the river's line.
///
/// @param banks North Korean side, Chinese side or both; never empty
/// @param fromMetres the end nearer the mouth, 0 or more
/// @param toMetres the end nearer the source, above the other, at most 2,000,000
public record BankStretch(River river, Set<Bank> banks, int fromMetres, int toMetres) {
    /// Longer than any river of the map.
    public static final int LONGEST_METRES = (int) (RiverKilometre.LONGEST * 1000);

    /// The banks that a river has.
    public static final Set<Bank> BOTH = Set.of(Bank.DPRK, Bank.PRC);

    public BankStretch {
        if (banks.isEmpty() || !BOTH.containsAll(banks)) {
            throw ProblemException.ofTexts("looks.a_stretch_has_no_bank", "looks.choose_a_bank");
        }
        if (fromMetres < 0 || toMetres <= fromMetres || toMetres > LONGEST_METRES) {
            throw ProblemException.ofTexts(
                    "looks.metres_are_no_stretch",
                    "looks.give_the_lower_kilometre_first",
                    fromMetres / 1000.0,
                    toMetres / 1000.0);
        }
        banks = Set.copyOf(EnumSet.copyOf(banks));
    }
}
