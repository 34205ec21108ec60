package org.amnok.store.share;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.amnok.domain.Sha256;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.Operation;
import org.amnok.domain.log.OperationId;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.chain.HistoryHash;
import org.jspecify.annotations.Nullable;

/// An operation as it goes from one project to another, over a folder or a server.
///
/// Its hash is the SHA-256 of the lines `amnok operation`, device, number, entry, known, contents
/// and the hash before it, in UTF-8.
///
/// @param before hash of the operation of the device before it
/// @param entry its number in the history of its device's file, by which later entries name it
/// @param contents what the entry commits to, in 64 digits: see [HistoryHash]
/// @param told the contents; null when they were taken out, or stay where they are
/// @param signed who signed it; null when nobody did, or only a later one of the device
public record LoggedOperation(
        OperationId id,
        String before,
        long entry,
        Known known,
        String contents,
        @Nullable Told told,
        @Nullable SignedBy signed) {
    /// What an entry of the history says.
    ///
    /// @param salt in 32 hexadecimal digits; empty where the fields are only what readers see
    /// @param fields time, author, turn, label, kind, layer, record, before, after; the last two
    ///   null when there was nothing
    public record Told(String salt, List<@Nullable String> fields) {
        public static final int FIELDS = 9;

        /// Where readers see nothing.
        static final Told HIDDEN = new Told("", Collections.nCopies(FIELDS, null));

        public Told {
            fields = Collections.unmodifiableList(new ArrayList<>(fields));
        }

        String contents() {
            return HistoryHash.hex(
                    new HistoryHash()
                            .contents(
                                    HexFormat.of().parseHex(salt),
                                    ChainRows.utf8(fields.toArray(String[]::new))));
        }
    }

    /// Its own hash.
    public String hash() {
        var lines =
                String.join(
                        "\n",
                        "amnok operation",
                        id.device(),
                        String.valueOf(id.number()),
                        String.valueOf(entry),
                        known.text(),
                        contents,
                        before);
        return new Sha256().add(lines.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// Where the operations of its device end with it.
    public Heads.Head end() {
        return new Heads.Head(id.number(), hash());
    }

    /// How long is what it tells.
    long letters() {
        return told == null
                ? 0
                : told.fields().stream().mapToLong(one -> one == null ? 0 : one.length()).sum();
    }

    /// True when what is told is only what readers of a server see: it may be nothing.
    public boolean isPart() {
        return told != null && told.salt().isEmpty();
    }

    /// True when what it tells is what it commits to.
    public boolean isTrue() {
        return told == null || told.contents().equals(contents);
    }

    /// The same without what it tells.
    LoggedOperation untold() {
        return new LoggedOperation(id, before, entry, known, contents, null, signed);
    }

    /// The same, signed by a device.
    public LoggedOperation signed(DeviceKey key) {
        return signed(SignedBy.by(key, id, hash()));
    }

    /// Likewise, without a signature.
    public LoggedOperation unsigned() {
        return signed((SignedBy) null);
    }

    /// True when it is signed, and by the key that it names.
    public boolean isSignedAsSaid() {
        return signed != null && signed.fits(id, hash());
    }

    /// True when a log of its device that ends there does not have it.
    public boolean isOther(Heads.Head end) {
        return id.number() > end.number()
                || id.number() == end.number() && !hash().equals(end.hash());
    }

    /// Of who signed it; empty when nobody did.
    public String key() {
        return signed == null ? "" : signed.key();
    }

    LoggedOperation signed(@Nullable SignedBy by) {
        return new LoggedOperation(id, before, entry, known, contents, told, by);
    }

    /// What it says; of nothing when it is not told.
    ToldChanges says() {
        return new ToldChanges(
                told == null ? Collections.nCopies(Told.FIELDS, null) : told.fields());
    }

    /// The same as a value, with what it changes.
    public Operation operation() {
        var says = says();
        return new Operation(id, before, hash(), known, says.signature(), says.changes());
    }
}
