package org.amnok.workspace.share;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.amnok.files.PrivateFolder;
import org.amnok.store.HandoverCopy;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;

/// A private copy of a project, on which it is tried what sharing would do.
final class TrialCopy {
    private TrialCopy() {}

    /// @param work gets the copy, and the folder that it lies in; both are gone afterwards
    static <T> T with(Path project, BiFunction<Workspace, PrivateFolder, T> work) {
        try (var aside = PrivateFolder.of(project)) {
            var copy = aside.file("dry-run.gpkg");
            HandoverCopy.write(project, copy);
            try (var here = Workspace.open(copy, Access.READ_WRITE)) {
                return work.apply(here, aside);
            }
        }
    }
}
