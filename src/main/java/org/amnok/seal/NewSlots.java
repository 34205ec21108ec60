package org.amnok.seal;

import java.util.List;

/// A new key with the slots that every sealed project has.
///
/// @param key all is sealed under it
/// @param header has the slots
/// @param words of the recovery key, told once
record NewSlots(byte[] key, SealHeader header, String words) {
    static NewSlots of(Passphrase passphrase, KeyCost cost) {
        var key = Sealing.random(Sealing.KEY_BYTES);
        var number = SealHeader.newNumber();
        var recovery = Sealing.random(RecoveryWords.KEY_BYTES);
        var slots =
                List.<KeySlot>of(
                        WordSlot.ofPassphrase(key, passphrase, cost, number),
                        WordSlot.ofRecovery(key, recovery, number));
        return new NewSlots(key, SealHeader.made(number, slots, key), RecoveryWords.of(recovery));
    }
}
