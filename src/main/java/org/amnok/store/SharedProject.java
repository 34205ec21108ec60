package org.amnok.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.OpenQuestion;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.record.RecordCodec;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.Received;
import org.amnok.store.share.SharedTables;
import org.amnok.store.sqlite.SqlWork;
import org.amnok.store.sqlite.Transaction;
import org.jspecify.annotations.Nullable;

/// The operations of an open project: what others lack is read here, and what they did is taken in.
/// Each method is one transaction. Not thread-safe, like the store that it is of.
public final class SharedProject {
    private final GuardedFile file;
    private final SharedTables tables;

    SharedProject(GuardedFile file, SharedTables tables) {
        this.file = file;
        this.tables = tables;
    }

    /// How records are kept as text.
    public RecordCodec codec() {
        return tables.codec();
    }

    /// The device that this file is; another one after it was copied or moved.
    public String device() {
        return written(tables::device);
    }

    /// By device, the keys by which operations are signed.
    public SortedMap<String, String> keys() {
        return written(tables::keys);
    }

    /// Signs where the operations of this file end; see [SharedTables#sign].
    public void sign(@Nullable DeviceKey key) {
        written(
                () -> {
                    tables.sign(key);
                    return tables;
                });
    }

    /// Where the operations of each device end that are here.
    public Heads heads() {
        return written(tables::heads);
    }

    /// The devices whose operations were written here, or into a file that this is a copy of, each
    /// with the number of the last of these.
    public SortedMap<String, Long> ownDevices() {
        return written(tables::ownDevices);
    }

    /// The devices of which operations are here, each with the number before the first one that can
    /// be handed on.
    public SortedMap<String, Long> devices() {
        return written(tables::devices);
    }

    /// Gives operations of such a device, in the order of their numbers.
    ///
    /// @param from number of the first
    /// @param to number of the last
    public void each(String device, long from, long to, Consumer<LoggedOperation> taking) {
        written(
                () -> {
                    tables.each(device, from, to, taking);
                    return device;
                });
    }

    /// Where the operations of a device end with a number; the hash is empty when that is not here.
    public Heads.Head head(String device, long number) {
        return written(() -> tables.head(device, number));
    }

    /// Operations of a device that are here, as many as can be held in memory, without a gap.
    ///
    /// @param behind the one before the first
    /// @param last number of the last that is wanted
    public List<LoggedOperation> run(String device, Heads.Head behind, long last) {
        return written(() -> tables.run(device, behind, last));
    }

    /// True when somebody else knew what a device did after a number.
    public boolean isKnownToOthers(String device, long after) {
        return written(() -> tables.isKnownToOthers(device, after));
    }

    /// From now on this file is another device, and what it wrote after a number is of that: the
    /// file was put back to an earlier state, and others have other operations of its name.
    public void renew(String device, long after) {
        written(
                () -> {
                    tables.renew(device, after);
                    return device;
                });
    }

    /// Takes operations of others in and makes of each record what follows.
    ///
    /// @param operations each the next one of its device, and with all that it knows before it: see
    ///   [org.amnok.domain.log.Delivery]; with signatures that fit
    /// @throws org.amnok.domain.ProblemException when they could not be kept: then nothing is
    ///   changed
    public Received receive(List<LoggedOperation> operations) {
        return written(() -> tables.receive(operations));
    }

    /// What only a person can decide.
    public List<OpenQuestion> questions() {
        return written(tables::questions);
    }

    /// True of what was removed for good. Writes nothing.
    public boolean isExpunged(UUID record) {
        return file.read(() -> tables.isExpunged(record));
    }

    /// True when operations went out or came in. Writes nothing.
    public boolean isShared() {
        return file.read(tables::isShared);
    }

    /// Signs with a key, if there is one and operations went out or came in.
    void signWhereShared(Path key) {
        if (Files.exists(key) && file.read(tables::isShared)) {
            sign(DeviceKey.existing(key));
        }
    }

    /// True when entries belong to no device yet: a process was killed, or another instance entered
    /// them. Writes nothing.
    boolean hasUnclaimed() {
        return file.read(tables::hasUnclaimed);
    }

    /// What was entered since the last time is of this device: whoever gets a copy can name it.
    public void claim() {
        written(
                () -> {
                    tables.claim();
                    return tables;
                });
    }

    private <T> T written(SqlWork<T> work) {
        return file.write(() -> Transaction.WRITE.run(file.connection(), work));
    }
}
