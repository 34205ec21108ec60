package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One record of a sealed project: where its sealed bytes lie, and what they are.
///
/// @param number counted from 0 over all records of the file
/// @param id of a part of an original; zeros otherwise
/// @param at where its head begins
/// @param length of the sealed bytes behind the head
record SealRecord(Kind kind, long number, UUID id, long at, long length) {
    static final int HEAD_BYTES = 40;

    static final UUID NO_ID = new UUID(0, 0);

    /// The order is that of the file.
    enum Kind {
        /// The whole database.
        IMAGE,
        /// The pages of it that an edit changed.
        PAGES,
        /// A part of an original of evidence.
        PART
    }

    long bytesAt() {
        return at + HEAD_BYTES;
    }

    long end() {
        return bytesAt() + length;
    }

    byte[] head() {
        return ByteBuffer.allocate(HEAD_BYTES)
                .putLong(kind.ordinal() + 1)
                .putLong(length)
                .putLong(number)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /// What the sealed bytes are bound to: they open nowhere else.
    byte[] bound() {
        return ByteBuffer.allocate(HEAD_BYTES + Long.BYTES).put(head()).putLong(at).array();
    }

    /// Null of what cannot be a head at this place.
    static @Nullable SealRecord of(ByteBuffer head, long number, long at) {
        var kind = head.getLong();
        var length = head.getLong();
        if (kind < 1 || kind > Kind.values().length || length < 0 || head.getLong() != number) {
            return null;
        }
        var id = new UUID(head.getLong(), head.getLong());
        return new SealRecord(Kind.values()[(int) kind - 1], number, id, at, length);
    }

    /// The last image of the database, and the records after it.
    static List<SealRecord> sinceLastImage(List<SealRecord> all) {
        var last = all.size() - 1;
        while (last >= 0 && all.get(last).kind() != SealRecord.Kind.IMAGE) {
            last--;
        }
        return all.subList(Math.max(last, 0), all.size());
    }
}
