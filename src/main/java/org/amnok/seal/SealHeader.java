package org.amnok.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.domain.Sha256;

/// The first bytes of a sealed project, all of one length, big-endian: magic word, version, the
/// file's own number, the generation (which compaction changes), count of slots, slots, zeros; then
/// a code under the key over all that, and a checksum.
///
/// @param file 16 random bytes for as long as there is the project
/// @param generation 16 random bytes for as long as there is the file
/// @param checked the code under the key, 32 bytes
record SealHeader(byte[] file, byte[] generation, List<KeySlot> slots, byte[] checked) {
    static final int BYTES = 4096;

    static final byte[] MAGIC = "AMNOKSEA".getBytes(StandardCharsets.US_ASCII);

    private static final int VERSION = 1;
    private static final int NUMBER_BYTES = 16;
    private static final int SLOTS_AT = 48;
    private static final int MOST_SLOTS = 16;
    private static final int HASH_BYTES = 32;
    private static final int CODE_AT = BYTES - 2 * HASH_BYTES;
    private static final int SUM_AT = BYTES - HASH_BYTES;

    static byte[] newNumber() {
        return Sealing.random(NUMBER_BYTES);
    }

    /// The header of a new file.
    static SealHeader made(byte[] file, List<KeySlot> slots, byte[] key) {
        var open = new SealHeader(file, newNumber(), slots, new byte[HASH_BYTES]);
        return new SealHeader(file, open.generation, slots, open.code(key));
    }

    /// The same of the file that takes the place of this one.
    SealHeader next(byte[] key) {
        return made(file, slots, key);
    }

    /// The same, opened by more people as well.
    ///
    /// @throws org.amnok.domain.ProblemException when they are too many, or one has no real key
    SealHeader with(List<SlotPerson> more, byte[] key, Path path) {
        var all = new ArrayList<>(slots);
        if (slots.size() + more.size() > MOST_SLOTS) {
            throw SealProblems.tooMany(path, MOST_SLOTS - 2);
        }
        for (var person : more) {
            all.add(PersonSlot.of(key, person, file).orElseThrow(() -> SealProblems.noKey(path)));
        }
        return made(file, all, key);
    }

    /// The people whose keys open it.
    List<SlotPerson> people(byte[] key) {
        return slots.stream()
                .filter(PersonSlot.class::isInstance)
                .map(slot -> ((PersonSlot) slot).person(key))
                .toList();
    }

    /// The key under which all is sealed in this file.
    ///
    /// @throws org.amnok.domain.ProblemException when it is neither the passphrase nor the key of
    ///   one of the people, or the header was changed by somebody who does not know the key
    byte[] key(Opener tried, Path path) {
        var key = new byte[0];
        for (var slot : slots) {
            // All are tried, so that the time tells nothing.
            key = slot.key(tried, file).orElse(key);
        }
        if (key.length == 0) {
            throw SealProblems.doesNotOpen(path, tried);
        }
        requireSealedBy(key, path);
        return key;
    }

    boolean hasPassphrase(Passphrase tried) {
        return slots.stream()
                .anyMatch(
                        slot ->
                                slot instanceof WordSlot words
                                        && words.kind() == WordSlot.Kind.PASSPHRASE
                                        && words.key(tried, file).isPresent());
    }

    /// @throws org.amnok.domain.ProblemException when it was changed by somebody without the key
    void requireSealedBy(byte[] key, Path path) {
        if (!Arrays.equals(code(key), checked)) {
            throw SealProblems.damaged(path);
        }
    }

    private byte[] code(byte[] key) {
        var covered = Arrays.copyOf(bytes(), CODE_AT);
        return Sealing.derived(
                Sealing.derived(key, file, "header"), new Sha256().add(covered).bytes(), "code");
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(BYTES);
        bytes.put(MAGIC).putInt(VERSION).put(file).put(generation).putInt(slots.size());
        slots.forEach(slot -> slot.put(bytes));
        bytes.position(CODE_AT).put(checked);
        return bytes.put(sum(bytes.array())).array();
    }

    private static byte[] sum(byte[] bytes) {
        return new Sha256().add(ByteBuffer.wrap(bytes, 0, SUM_AT)).bytes();
    }

    private static boolean isOne(byte[] begin) {
        return begin.length >= MAGIC.length
                && Arrays.equals(begin, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /// Of a file that is open: another one may have its name by now.
    ///
    /// @throws org.amnok.domain.ProblemException when it is cut, changed, or of a newer version
    static SealHeader of(FileChannel channel, Path path) throws IOException {
        var bytes = ByteBuffer.allocate(BYTES);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {}
        return of(bytes.array(), path);
    }

    /// @throws org.amnok.domain.ProblemException likewise
    static SealHeader of(byte[] bytes, Path path) {
        if (bytes.length < BYTES
                || !isOne(bytes)
                || !Arrays.equals(sum(bytes), Arrays.copyOfRange(bytes, SUM_AT, BYTES))) {
            throw SealProblems.damaged(path);
        }
        var in = ByteBuffer.wrap(bytes).position(MAGIC.length);
        if (in.getInt() != VERSION) {
            throw SealProblems.newer(path);
        }
        var file = new byte[NUMBER_BYTES];
        var generation = new byte[NUMBER_BYTES];
        in.get(file).get(generation);
        var slots = slots(in.getInt(), in, path);
        var header =
                new SealHeader(file, generation, slots, Arrays.copyOfRange(bytes, CODE_AT, SUM_AT));
        if (!Arrays.equals(header.bytes(), bytes)) {
            throw SealProblems.damaged(path); // something where zeros should be
        }
        return header;
    }

    private static List<KeySlot> slots(int count, ByteBuffer in, Path path) {
        if (count < 1 || count > MOST_SLOTS || in.position() != SLOTS_AT) {
            throw SealProblems.damaged(path);
        }
        var slots = new ArrayList<KeySlot>();
        for (var i = 0; i < count; i++) {
            slots.add(KeySlot.of(in).orElseThrow(() -> SealProblems.newer(path)));
        }
        return List.copyOf(slots);
    }
}
