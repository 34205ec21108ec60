package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.OperationId;
import org.amnok.store.share.LoggedOperation;

/// Which operations are proven by the signatures that came with them. A signature proves the
/// operation that it is of and, by the hashes, all of the device before it. Of a device that once
/// signed, only what is proven by the same key is taken; of one that never did, everything.
final class Proving {
    /// By hash, in the order in which they came; signed only where the signature fits.
    private final Map<String, LoggedOperation> all = new LinkedHashMap<>();

    /// By device: keys that are known, and that came now.
    private final Map<String, String> keys;

    private final Map<String, String> newKeys = new TreeMap<>();
    private final Set<OperationId> forged = new LinkedHashSet<>();
    private final Set<String> proven = new HashSet<>();
    private final Heads heads;

    /// @param keys by device, those that are known
    /// @param heads where operations end here: what lies before needs no proof
    Proving(Map<String, String> keys, Heads heads, Collection<LoggedOperation> came) {
        this.keys = new TreeMap<>(keys);
        this.heads = heads;
        came.forEach(this::add);
        var signed = all.values().stream().filter(one -> one.signed() != null).toList();
        signed.stream().sorted(Comparator.comparing(LoggedOperation::id)).forEach(this::learn);
        signed.forEach(this::prove);
    }

    private void add(LoggedOperation operation) {
        var isProven = operation.isSignedAsSaid();
        if (operation.signed() != null && !isProven) {
            forged.add(operation.id());
        }
        var sound = isProven ? operation : operation.unsigned();
        all.merge(operation.hash(), sound, (had, now) -> had.signed() == null ? now : had);
    }

    private void learn(LoggedOperation operation) {
        var device = operation.id().device();
        var key = operation.key();
        if (keys.putIfAbsent(device, key) == null) {
            newKeys.put(device, key);
        }
    }

    private void prove(LoggedOperation operation) {
        if (!operation.key().equals(keys.get(operation.id().device()))) {
            forged.add(operation.id());
            return;
        }
        var hash = operation.hash();
        for (var at = operation; at != null && proven.add(hash); at = all.get(hash)) {
            hash = at.before();
        }
    }

    /// All that may be taken.
    List<LoggedOperation> sound() {
        return some(true);
    }

    /// Of devices that sign, what no signature proves yet.
    List<LoggedOperation> unproven() {
        return some(false);
    }

    private List<LoggedOperation> some(boolean isSound) {
        var some = new ArrayList<LoggedOperation>();
        all.forEach(
                (hash, one) -> {
                    if (isSound == isSound(hash, one.id())) {
                        some.add(one);
                    }
                });
        return some;
    }

    private boolean isSound(String hash, OperationId id) {
        return proven.contains(hash)
                || !keys.containsKey(id.device())
                || id.number() <= heads.of(id.device()).number();
    }

    /// Whose signature does not fit, or is by another key than the device has.
    Set<OperationId> forged() {
        return forged;
    }

    /// By device, keys that were not known before.
    Map<String, String> newKeys() {
        return newKeys;
    }

    /// True of a device that signs.
    boolean isSigning(String device) {
        return keys.containsKey(device);
    }
}
