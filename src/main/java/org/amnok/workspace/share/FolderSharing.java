package org.amnok.workspace.share;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Progress;
import org.amnok.files.PrivateFolder;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// How a project is shared over a folder.
///
/// @param folder that all of them read and write
/// @param to who can open what is written; everybody who gets at the folder when there are none
/// @param key opens what others sealed; null when there is none
/// @param isJoining true when a project that began apart from that in the folder becomes one with
///   it
/// @param isRefilling true when all is written again into a folder that was emptied
public record FolderSharing(
        Path folder,
        Collection<PersonKey> to,
        @Nullable OwnKey key,
        boolean isJoining,
        boolean isRefilling) {
    public FolderSharing {
        to = List.copyOf(to);
    }

    public FolderSharing(Path folder, Collection<PersonKey> to, @Nullable OwnKey key) {
        this(folder, to, key, false, false);
    }

    /// The same, and two projects become one where they began apart.
    public FolderSharing joining() {
        return new FolderSharing(folder, to, key, true, isRefilling);
    }

    /// The same, and all is written again where files of the project lay and none does now.
    public FolderSharing refilling() {
        return new FolderSharing(folder, to, key, isJoining, true);
    }

    /// True when the project was shared there before and nothing of it is there now, as on a stick
    /// that is pulled out.
    ///
    /// @throws org.amnok.domain.ProblemException when the folder cannot be read
    public boolean isEmptied(Workspace here) {
        try (var aside = PrivateFolder.of(here.state().file())) {
            return new SharedFolder(folder, sealer(aside)).isEmpty()
                    && new KnownFolder(here, folder).heldFiles();
        }
    }

    /// True when another project was shared there, which has no history in common with this one.
    /// Changes neither records nor the folder.
    ///
    /// @throws org.amnok.domain.ProblemException when the folder cannot be read
    public boolean isOfAnother(Workspace here, Progress watch) {
        try (var aside = PrivateFolder.of(here.state().file())) {
            return new SharedFolder(folder, sealer(aside)).isOfAnother(here, watch);
        }
    }

    private Sealer sealer(PrivateFolder aside) {
        return new Sealer(List.copyOf(to), key, aside);
    }

    /// Shares an open project: what others did comes in, what was done here is written.
    ///
    /// @throws org.amnok.domain.ProblemException when the folder cannot be read or written, or
    ///   another project was shared there and they are not to become one
    public ShareReport share(Workspace here, Progress watch) {
        try (var aside = PrivateFolder.of(here.state().file())) {
            return share(here, aside, false, watch);
        }
    }

    private ShareReport share(Workspace here, PrivateFolder aside, boolean isDry, Progress watch) {
        return new ProjectShare(here, this, sealer(aside), isDry, watch).share();
    }

    /// Looks what would go and come. Changes neither records nor the folder.
    ///
    /// @throws org.amnok.domain.ProblemException when the folder cannot be read
    public WhatIsNew look(Workspace here, Progress watch) {
        try (var aside = PrivateFolder.of(here.state().file())) {
            return WhatIsNew.of(here, new SharedFolder(folder, sealer(aside)), watch);
        }
    }

    /// Looks what sharing would do, on a private copy of the project. Changes nothing.
    public ShareReport dryRun(Path project, Progress watch) {
        return TrialCopy.with(project, (here, aside) -> share(here, aside, true, watch));
    }
}
