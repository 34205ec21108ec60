package org.amnok.exchange.observation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.record.BankStretch;

/// Banks as files and commands name them. Left and right are those of somebody who looks down the
/// Yalu: its left bank is the Korean one.
public final class ObservationBanks {
    private static final String BOTH = "both";

    private ObservationBanks() {}

    /// Empty for what names none.
    public static Optional<Set<Bank>> read(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "dprk", "korean", "left" -> Optional.of(Set.of(Bank.DPRK));
            case "prc", "chinese", "right" -> Optional.of(Set.of(Bank.PRC));
            case BOTH -> Optional.of(BankStretch.BOTH);
            default -> Optional.empty();
        };
    }

    /// `DPRK`, `PRC` or `both`.
    static String code(Set<Bank> banks) {
        return banks.size() > 1 ? BOTH : banks.iterator().next().code();
    }
}
