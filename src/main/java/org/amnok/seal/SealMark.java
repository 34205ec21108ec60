package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// How far a sealed project is kept. Two places behind the header hold marks in turn, each sealed:
/// while one is written, the other one still holds, and what it says was on disk before.
///
/// @param count of marks so far; odd and even ones have a place each
/// @param end where the last record ends
/// @param records how many there are
/// @param isClean true when the file was closed: then nothing may be missing
record SealMark(long count, long end, long records, boolean isClean) {
    static final int PLACE_BYTES = 512;

    private static final int PLAIN_BYTES = 25;
    private static final int SEALED_BYTES = PLAIN_BYTES + Sealing.ADDED_BYTES;

    static final SealMark FIRST = new SealMark(0, SealHeader.BYTES + 2L * PLACE_BYTES, 0, false);

    SealMark next(long end, long records, boolean isClean) {
        return new SealMark(count + 1, end, records, isClean);
    }

    /// Where it lies in the file.
    long at() {
        return SealHeader.BYTES + (count & 1) * PLACE_BYTES;
    }

    byte[] sealed(byte[] key) {
        var plain = ByteBuffer.allocate(PLAIN_BYTES).putLong(count).putLong(end).putLong(records);
        plain.put((byte) (isClean ? 1 : 0));
        return Arrays.copyOf(Sealing.sealed(key, plain.array(), place(count & 1)), PLACE_BYTES);
    }

    private static byte[] place(long place) {
        return new byte[] {(byte) place};
    }

    /// Empty when this was not written whole, or changed.
    static Optional<SealMark> opened(byte[] key, byte[] bytes, int place) {
        var sealed = Arrays.copyOf(bytes, SEALED_BYTES);
        if (!Arrays.equals(Arrays.copyOf(sealed, PLACE_BYTES), bytes)) {
            return Optional.empty();
        }
        return Sealing.opened(key, sealed, place(place))
                .map(ByteBuffer::wrap)
                .map(in -> new SealMark(in.getLong(), in.getLong(), in.getLong(), in.get() == 1));
    }
}
