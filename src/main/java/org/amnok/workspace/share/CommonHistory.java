package org.amnok.workspace.share;

import java.util.Collection;
import java.util.Collections;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.store.share.LoggedOperation;
import org.amnok.store.share.SharedTables;
import org.amnok.workspace.Workspace;

/// Whether a project and what was shared in a place began as one. Each project has the devices that
/// worked on it; two that have none in common are two projects, and sharing would make one of them
/// for good. A new project, which has nothing of its own yet, may join any.
final class CommonHistory {
    private CommonHistory() {}

    /// @param there the devices whose operations are in the place
    /// @param reading reads these; asked only where no device is common by its name
    static boolean isLacking(
            Workspace here, Collection<String> there, Supplier<Stream<LoggedOperation>> reading) {
        var ours = here.sharing().with(SharedTables::heads).ends().keySet();
        if (there.isEmpty() || isNew(here) || !Collections.disjoint(ours, there)) {
            return false;
        }
        try (var operations = reading.get()) {
            return operations.allMatch(
                    each -> Collections.disjoint(ours, each.known().numbers().keySet()));
        }
    }

    private static boolean isNew(Workspace here) {
        var all = here.sharing().with(SharedTables::heads).ends().keySet();
        var own = here.sharing().with(SharedTables::ownDevices).keySet();
        return own.containsAll(all) && here.state().contents().sightings().isEmpty();
    }

    static ProblemException problem(String where) {
        return ProblemException.ofPlace(
                where, "share.is_of_another_project", "share.check_where_or_join");
    }
}
