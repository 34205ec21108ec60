package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The key of a project, sealed under one that follows from words: a passphrase, or those of the
/// recovery key.
///
/// @param kind how the other key is made
/// @param cost of a passphrase
/// @param salt 16 random bytes
/// @param wrapped the key, sealed
record WordSlot(Kind kind, KeyCost cost, byte[] salt, byte[] wrapped) implements KeySlot {
    private static final int SALT_BYTES = 16;
    private static final int BOUND_BYTES = 28;
    private static final int WRAPPED_BYTES = Sealing.KEY_BYTES + Sealing.ADDED_BYTES;

    /// The order is that of the file; the next number is that of [PersonSlot].
    enum Kind {
        PASSPHRASE,
        RECOVERY
    }

    static WordSlot ofPassphrase(byte[] key, Passphrase passphrase, KeyCost cost, byte[] file) {
        var salt = Sealing.random(SALT_BYTES);
        return wrapping(Kind.PASSPHRASE, cost, salt, key, passphrase.stretched(salt, cost), file);
    }

    static WordSlot ofRecovery(byte[] key, byte[] recoveryKey, byte[] file) {
        var salt = Sealing.random(SALT_BYTES);
        var other = Sealing.derived(recoveryKey, salt, "recovery");
        return wrapping(Kind.RECOVERY, new KeyCost(0, 0), salt, key, other, file);
    }

    private static WordSlot wrapping(
            Kind kind, KeyCost cost, byte[] salt, byte[] key, byte[] other, byte[] file) {
        var empty = new WordSlot(kind, cost, salt, new byte[WRAPPED_BYTES]);
        return new WordSlot(kind, cost, salt, Sealing.sealed(other, key, empty.bound(file)));
    }

    /// What the sealed key is bound to: the file, and everything here that it does not hold itself.
    private byte[] bound(byte[] file) {
        var own = ByteBuffer.allocate(BYTES);
        put(own);
        return ByteBuffer.allocate(file.length + BOUND_BYTES)
                .put(file)
                .put(own.array(), 0, BOUND_BYTES)
                .array();
    }

    /// A passphrase takes the same time whether it is the right one or not.
    @Override
    public Optional<byte[]> key(Opener tried, byte[] file) {
        return tried instanceof Passphrase words ? key(words, file) : Optional.empty();
    }

    private Optional<byte[]> key(Passphrase tried, byte[] file) {
        return switch (kind) {
            case PASSPHRASE -> Sealing.opened(tried.stretched(salt, cost), wrapped, bound(file));
            case RECOVERY -> {
                var recoveryKey = tried.recoveryKey();
                yield recoveryKey.length == 0
                        ? Optional.empty()
                        : Sealing.opened(
                                Sealing.derived(recoveryKey, salt, "recovery"),
                                wrapped,
                                bound(file));
            }
        };
    }

    @Override
    public void put(ByteBuffer into) {
        var end = into.position() + BYTES;
        into.putInt(kind.ordinal() + 1).putInt(cost.memoryKib()).putInt(cost.iterations());
        into.put(salt).put(wrapped).position(end);
    }

    /// Empty of what no version so far has written.
    ///
    /// @param kind was read already
    static Optional<KeySlot> of(int kind, ByteBuffer from) {
        var next = from.position() - Integer.BYTES + BYTES;
        var cost = new KeyCost(from.getInt(), from.getInt());
        var salt = new byte[SALT_BYTES];
        var wrapped = new byte[WRAPPED_BYTES];
        from.get(salt).get(wrapped).position(next);
        if (kind == Kind.PASSPHRASE.ordinal() + 1 && cost.isAllowed()) {
            return Optional.of(new WordSlot(Kind.PASSPHRASE, cost, salt, wrapped));
        }
        return kind == Kind.RECOVERY.ordinal() + 1
                ? Optional.of(new WordSlot(Kind.RECOVERY, cost, salt, wrapped))
                : Optional.empty();
    }
}
