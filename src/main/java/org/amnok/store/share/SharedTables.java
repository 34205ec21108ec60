package org.amnok.store.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.amnok.domain.Sha256;
import org.amnok.domain.UuidText;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.OpenQuestion;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Recorded;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.record.RecordCodec;
import org.jspecify.annotations.Nullable;

/// The operations of a project, over one connection. Within a transaction of the caller's.
public final class SharedTables {
    private static final String OPEN =
            "SELECT layer, record FROM amnok_open ORDER BY layer, record";
    private static final String CLOSE = "DELETE FROM amnok_open WHERE layer = ? AND record = ?";

    private final Statements statements;
    private final Tables tables;
    private final OwnDevice device;
    private final DeviceSpans spans;
    private final DeviceSignatures signatures;

    /// The tables of the records.
    public interface Tables {
        RecordCodec codec();

        /// A record as it is now; empty when there is none, or no such table.
        Optional<Recorded> find(String layer, UUID uuid) throws SQLException;

        /// Does an edit without entering it in the history.
        void apply(Edit edit) throws SQLException;
    }

    /// Work with the operations of a project.
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T of(SharedTables shared) throws SQLException;
    }

    /// @param file that is open, where it lies
    public SharedTables(Statements statements, Tables tables, Path file) {
        this.statements = statements;
        this.tables = tables;
        device = new OwnDevice(statements, file);
        spans = new DeviceSpans(statements);
        signatures = new DeviceSignatures(statements);
    }

    /// By device, the keys by which operations are signed.
    public SortedMap<String, String> keys() throws SQLException {
        return signatures.keys();
    }

    /// Signs where the operations of this file end. What it did since it signed with another key is
    /// of another device from now on.
    ///
    /// @param key null when there is none any more
    public void sign(@Nullable DeviceKey key) throws SQLException {
        claim();
        var signed = signatures.last(device.id()).orElse(null);
        if (signed != null && (key == null || !key.shown().equals(signed.by().key()))) {
            spans.renew(device.id(), signed.number(), device.anew());
        }
        var own = device.id();
        var end = heads().of(own);
        if (key != null && end.number() > 0) {
            var id = new OperationId(own, end.number());
            signatures.keep(id, SignedBy.by(key, id, end.hash()));
        }
    }

    /// How records are kept as text.
    public RecordCodec codec() {
        return tables.codec();
    }

    /// The device that this file is.
    public String device() throws SQLException {
        return device.id();
    }

    /// What was entered since and is of nobody yet is of this device: whoever gets a copy can name
    /// it.
    ///
    /// @return true when there was any
    public boolean claim() throws SQLException {
        var isUnclaimed = hasUnclaimed();
        if (isUnclaimed) {
            spans.claim(device.id());
        }
        return isUnclaimed;
    }

    /// True when entries belong to no device yet: a process was killed, or another instance entered
    /// them.
    public boolean hasUnclaimed() throws SQLException {
        return spans.unclaimed() > 0;
    }

    /// True of what was removed for good, here or elsewhere.
    public boolean isExpunged(UUID record) throws SQLException {
        return GoneForGood.has(statements, record);
    }

    /// True when operations went out or came in.
    public boolean isShared() throws SQLException {
        return !spans.heads().ends().isEmpty();
    }

    /// Claims, and finds where the operations of each device end.
    public Heads heads() throws SQLException {
        claim();
        var ends = new TreeMap<>(spans.heads().ends());
        for (var own : spans.ownDevices()) {
            var end = new DeviceOperations(statements, spans).each(own, Long.MAX_VALUE, _ -> true);
            if (end.number() > spans.heads().of(own).number()) {
                ends.put(own, end);
            }
        }
        var heads = new Heads(ends);
        spans.keep(heads);
        return heads;
    }

    /// The devices whose operations were written here, or into a file that this is a copy of, each
    /// with the number of the last of these.
    public SortedMap<String, Long> ownDevices() throws SQLException {
        var devices = new TreeMap<String, Long>();
        for (var device : spans.ownDevices()) {
            devices.put(device, spans.own(device, 1).getLast().lastNumber());
        }
        return devices;
    }

    /// The devices of which operations are here, each with the number before the first one that can
    /// be handed on.
    public SortedMap<String, Long> devices() throws SQLException {
        var devices = new TreeMap<String, Long>();
        for (var device : heads().ends().keySet()) {
            devices.put(device, spans.base(device).number());
        }
        return devices;
    }

    /// Gives operations of a device that are here, in the order of their numbers.
    ///
    /// @param from number of the first
    /// @param to number of the last
    public void each(String ofDevice, long from, long to, Consumer<LoggedOperation> taking)
            throws SQLException {
        new DeviceOperations(statements, spans)
                .each(
                        ofDevice,
                        from,
                        operation -> {
                            if (operation.id().number() > to) {
                                return false;
                            }
                            taking.accept(operation);
                            return true;
                        });
    }

    /// An operation of a device; empty when it is not here.
    public Optional<LoggedOperation> operation(OperationId id) throws SQLException {
        var found = new ArrayList<LoggedOperation>();
        each(id.device(), id.number(), id.number(), found::add);
        return found.stream().findFirst();
    }

    /// Where the operations of a device end with a number; the hash is empty when that is not here.
    public Heads.Head head(String ofDevice, long number) throws SQLException {
        var base = spans.base(ofDevice);
        return number == base.number()
                ? base
                : operation(new OperationId(ofDevice, number))
                        .map(LoggedOperation::end)
                        .orElse(new Heads.Head(number, ""));
    }

    /// Operations of a device that are here, as many as can be held in memory, without a gap.
    ///
    /// @param behind the one before the first
    /// @param last number of the last that is wanted
    public List<LoggedOperation> run(String ofDevice, Heads.Head behind, long last)
            throws SQLException {
        return new DeviceOperations(statements, spans).run(ofDevice, behind, last);
    }

    /// True when another device knew what one did after a number.
    public boolean isKnownToOthers(String ofDevice, long after) throws SQLException {
        return spans.isKnownToOthers(ofDevice, after);
    }

    /// From now on this file is another device, and what it wrote after a number is of that: the
    /// file was put back to an earlier state, and others have other operations of its name.
    public void renew(String former, long after) throws SQLException {
        spans.renew(former, after, device.anew());
    }

    /// Takes operations in: they must be the next ones, each with all that it knows, and with
    /// signatures that fit.
    public Received receive(List<LoggedOperation> operations) throws SQLException {
        claim();
        var received = new Receiving(statements, tables, spans).receive(operations);
        for (var operation : operations) {
            var signed = operation.signed();
            if (signed != null) {
                signatures.keep(operation.id(), signed);
            }
        }
        return received;
    }

    /// What only a person can decide. What was decided since is no more remembered.
    public List<OpenQuestion> questions() throws SQLException {
        claim();
        var questions = new ArrayList<OpenQuestion>();
        for (var record : open()) {
            var asked = new RecordOperations(statements, spans).state(record).questions();
            if (asked.isEmpty()) {
                statements.update(CLOSE, record.layer(), record.uuid().toString());
            }
            questions.addAll(asked);
        }
        return questions;
    }

    private List<RecordKey> open() throws SQLException {
        return statements.all(
                OPEN,
                row -> {
                    var layer = String.valueOf(row.getString(1));
                    return UuidText.read(row.getString(2))
                            .map(uuid -> new RecordKey(layer, uuid))
                            .orElse(null);
                });
    }

    /// Which device a project file is: 16 random digits that it keeps, with a hash of where it
    /// lies. A copy lies elsewhere, and is another device.
    private record OwnDevice(Statements statements, Path file) {
        private static final int BYTES = 8;
        private static final Pattern KEPT = Pattern.compile("([0-9a-f]{16}) ([0-9a-f]{64})");
        private static final SecureRandom RANDOM = new SecureRandom();

        /// Of this file where it lies now.
        String id() throws SQLException {
            var kept =
                    Sql.text(
                                    statements.connection(),
                                    "SELECT value FROM amnok_meta WHERE name = 'device'")
                            .orElse("");
            var parts = KEPT.matcher(kept);
            if (!parts.matches()) {
                return anew();
            }
            return parts.group(2).equals(place(parts.group(1))) ? parts.group(1) : anew();
        }

        /// Another one from now on.
        String anew() throws SQLException {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            var id = HexFormat.of().formatHex(bytes);
            statements.update(
                    "INSERT OR REPLACE INTO amnok_meta VALUES ('device', ?)", id + " " + place(id));
            return id;
        }

        /// Says nothing to whom does not know the place.
        private String place(String id) {
            String key;
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                key = String.valueOf(attributes.fileKey());
            } catch (IOException unknown) {
                key = "";
            }
            return new Sha256()
                    .add((id + "\n" + file + "\n" + key).getBytes(StandardCharsets.UTF_8))
                    .hex();
        }
    }
}
