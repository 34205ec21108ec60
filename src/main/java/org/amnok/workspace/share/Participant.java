package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.log.OperationId;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.SharedTables;
import org.amnok.workspace.Sharing;
import org.amnok.workspace.Workspace;

/// Whose changes a shared project has: one copy of it that somebody works on.
///
/// @param device the name of that copy, in 16 digits
/// @param name who signed its last change; empty when nobody did
/// @param isHere true of the copy that is open
/// @param changes how many of its changes are here
/// @param last when the last of them was done, as that machine said; empty when its contents are
///   gone
/// @param key fingerprint of the key that signs them; empty when none does
public record Participant(
        String device, String name, boolean isHere, long changes, String last, String key) {
    private static final int TIME = 0;
    private static final int AUTHOR = 1;

    /// All of whom something is here, this copy first; none of a project that nobody shared. Waits
    /// for the disk: not for the FX thread.
    public static List<Participant> of(Workspace here) {
        var sharing = here.sharing();
        return sharing.ask(SharedTables::isShared) ? all(sharing) : List.of();
    }

    private static List<Participant> all(Sharing sharing) {
        var all = new ArrayList<Participant>();
        var keys = sharing.with(SharedTables::keys);
        var own = sharing.with(SharedTables::device);
        for (var device : sharing.with(SharedTables::heads).ends().entrySet()) {
            var id = device.getKey();
            var number = device.getValue().number();
            var key = keys.get(id);
            var one =
                    new Participant(
                            id,
                            told(sharing, id, number, AUTHOR),
                            id.equals(own),
                            number,
                            told(sharing, id, number, TIME),
                            key == null ? "" : DeviceKey.fingerprint(key));
            all.add(one.isHere ? 0 : all.size(), one);
        }
        return all;
    }

    private static String told(Sharing sharing, String device, long number, int field) {
        return sharing.with(shared -> shared.operation(new OperationId(device, number)))
                .map(LoggedOperation::told)
                .map(told -> told.fields().get(field))
                .orElse("");
    }
}
