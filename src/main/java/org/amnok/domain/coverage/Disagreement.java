package org.amnok.domain.coverage;

/// Observations of one part of a bank that say the opposite of each other: what was absent in one
/// was seen in the other.
///
/// @param metres how much of the banks it is about
/// @param counted the observation that counts by the rule chosen
/// @param against the newest one that says the opposite
public record Disagreement(int metres, BankObservation counted, BankObservation against) {
    /// True when their days leave open which was taken first.
    public boolean isWithoutOrder() {
        return counted.mayBeOfOneTime(against);
    }
}
