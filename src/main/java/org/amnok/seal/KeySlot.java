package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.Optional;

/// One way to the key of a project: the key, sealed under another one that a person holds.
sealed interface KeySlot permits WordSlot, PersonSlot {
    int BYTES = 128;

    /// The key of the project; empty when this does not open it.
    ///
    /// @param file the number of the project
    Optional<byte[]> key(Opener tried, byte[] file);

    void put(ByteBuffer into);

    /// Empty of what no version so far has written.
    static Optional<KeySlot> of(ByteBuffer from) {
        var kind = from.getInt();
        return kind == PersonSlot.KIND ? Optional.of(PersonSlot.of(from)) : WordSlot.of(kind, from);
    }
}
