package org.amnok.workspace.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.Workspace;

/// Whether a project was shared over a folder before, in its settings. Where files of the project
/// lay and none does now, a stick may be pulled out or a share not connected: what is written there
/// then reaches nobody, and lies open on this machine where all was sealed before.
///
/// The settings have a hash of the path that only the project can compute.
record KnownFolder(Workspace here, Path folder) {
    private static final String SETTING = "share.held.";
    private static final String SEALED = "sealed";
    private static final String OPEN = "open";
    private static final int BYTES = 8;

    /// True when files were in it after it was shared over.
    boolean heldFiles() {
        return held().isPresent();
    }

    /// True when they were sealed.
    boolean heldSealed() {
        return held().filter(SEALED::equals).isPresent();
    }

    private Optional<String> held() {
        return Optional.ofNullable(here.settings().get(setting()));
    }

    /// Files are in it now.
    void remember(boolean areSealed) {
        var now = areSealed ? SEALED : OPEN;
        if (!held().filter(now::equals).isPresent()) {
            Awaiting.done(here.saveSettings(Map.of(setting(), now)));
        }
    }

    private String setting() {
        var hash = here.secret().derived(SETTING).hash(path());
        return SETTING + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }

    private String path() {
        try {
            return folder.toRealPath().toString();
        } catch (IOException missing) {
            return folder.toAbsolutePath().normalize().toString();
        }
    }

    ProblemException emptied() {
        return ProblemException.ofPlace(
                folder.toString(), "share.is_empty_now", "share.plug_in_or_refill");
    }
}
