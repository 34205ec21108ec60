package org.amnok.workspace.share;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.files.DeviceFiles;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.SharedTables;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Signs the operations of an open project that go to others, by the key of this device if it has
/// one: the last of each run, which by the hashes covers all before it.
final class OperationSigning {
    private final @Nullable DeviceKey key;
    private final Map<String, String> keys;

    /// Signs the end of what was done here.
    ///
    /// @param notes gets why the key cannot be used
    OperationSigning(Workspace here, Collection<String> notes) {
        DeviceKey found = null;
        try {
            found = existing().orElse(null);
            var usable = found;
            here.sharing()
                    .with(
                            shared -> {
                                shared.sign(usable);
                                return shared;
                            });
        } catch (ProblemException unusable) {
            notes.add(unusable.problem().sentence());
        }
        key = found;
        keys = here.sharing().with(SharedTables::keys);
    }

    private static Optional<DeviceKey> existing() {
        return DeviceFiles.signingKey().filter(Files::exists).map(DeviceKey::existing);
    }

    /// Operations of one device, the last of them signed if it is this one's.
    List<LoggedOperation> signed(List<LoggedOperation> run) {
        var last = run.getLast();
        if (key == null
                || last.signed() != null
                || !key.shown().equals(keys.get(last.id().device()))) {
            return run;
        }
        var signed = new ArrayList<>(run);
        signed.set(run.size() - 1, last.signed(key));
        return signed;
    }
}
