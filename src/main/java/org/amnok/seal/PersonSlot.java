package org.amnok.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/// The key of a project, sealed to the X25519 key of a person by HPKE. Whose key it is can only be
/// read with the key of the project: the file does not tell who can open it. That the mask was not
/// changed is covered by the code of the header.
///
/// @param sent what the sender's half of the exchange left, 32 bytes, new for each slot
/// @param wrapped the key, sealed
/// @param masked the person's key, under a stream of as many bytes that follows from the project's
record PersonSlot(byte[] sent, byte[] wrapped, byte[] masked) implements KeySlot {
    static final int KIND = 3;

    private static final int SENT_BYTES = 32;
    private static final int TAG_BYTES = 16;
    private static final byte[] INFO = "amnok sealed project 1".getBytes(StandardCharsets.US_ASCII);

    /// Empty when the person's key is none that a secret makes: with it everybody could open it.
    static Optional<PersonSlot> of(byte[] key, SlotPerson person, byte[] file) {
        try {
            var sealed =
                    PersonSecret.hpke()
                            .seal(
                                    new X25519PublicKeyParameters(person.key()),
                                    INFO,
                                    file,
                                    key,
                                    null,
                                    null,
                                    null);
            return Optional.of(
                    new PersonSlot(sealed[1], sealed[0], masked(key, sealed[1], person.key())));
        } catch (IllegalStateException pointOfSmallOrder) {
            return Optional.empty();
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealing opens nothing", e);
        }
    }

    private static byte[] masked(byte[] key, byte[] sent, byte[] person) {
        var stream = Sealing.derived(key, sent, "person");
        for (var i = 0; i < SlotPerson.BYTES; i++) {
            stream[i] ^= person[i];
        }
        return stream;
    }

    /// Whose it is.
    ///
    /// @param key of the project
    SlotPerson person(byte[] key) {
        return SlotPerson.of(masked(key, sent, masked));
    }

    @Override
    public Optional<byte[]> key(Opener tried, byte[] file) {
        return tried instanceof PersonSecret secret
                ? secret.opened(sent, wrapped, INFO, file)
                : Optional.empty();
    }

    @Override
    public void put(ByteBuffer into) {
        var end = into.position() + BYTES;
        into.putInt(KIND).put(sent).put(wrapped).put(masked).position(end);
    }

    /// @param from behind the kind
    static PersonSlot of(ByteBuffer from) {
        var next = from.position() - Integer.BYTES + BYTES;
        var sent = new byte[SENT_BYTES];
        var wrapped = new byte[Sealing.KEY_BYTES + TAG_BYTES];
        var masked = new byte[SlotPerson.BYTES];
        from.get(sent).get(wrapped).get(masked).position(next);
        return new PersonSlot(sent, wrapped, masked);
    }
}
