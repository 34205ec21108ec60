package org.amnok.workspace.share;

import java.nio.file.Path;
import org.amnok.domain.Progress;
import org.amnok.domain.log.Known;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.ServerLog;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// How a project is shared over a server.
///
/// @param isJoining true when a project that began apart from that on the server becomes one with
///   it
public record ServerSharing(ServerConnection server, boolean isJoining) {
    /// The schema of a log when nobody names another.
    public static final String SCHEMA = "amnok";

    public ServerSharing(ServerConnection server) {
        this(server, false);
    }

    /// The same, and two projects become one where they began apart.
    public ServerSharing joining() {
        return new ServerSharing(server, true);
    }

    /// A server as a person names it.
    ///
    /// @param address `postgresql://[USER@]HOST[:PORT]/DATABASE`
    /// @param password empty when there is none
    /// @param authority certificate of who vouches for the server; null for those that Java trusts
    /// @throws org.amnok.domain.ProblemException when it is no address, or no name of a schema
    public static ServerSharing at(
            String address, String schema, String password, @Nullable Path authority) {
        var there = ServerAddress.parse(address, schema);
        var user = there.user().isEmpty() ? System.getProperty("user.name", "") : there.user();
        return new ServerSharing(new ServerConnection(there, user, password, authority));
    }

    /// For people: host, port, database and schema.
    public String where() {
        return server.address().text();
    }

    /// Syncs an open project: what others did comes in, what was done here is added there.
    ///
    /// @throws org.amnok.domain.ProblemException when the server cannot be reached, or ends it:
    ///   what was done until then stays, and the next time goes on from there; or when another
    ///   project was shared there and they are not to become one
    public SyncReport sync(Workspace here, Progress watch) {
        return sync(here, false, watch);
    }

    /// Looks what would go and come. Changes neither records nor the server.
    ///
    /// @throws org.amnok.domain.ProblemException when the server cannot be reached
    public WhatIsNew look(Workspace here) {
        try (var log = server.open(true)) {
            return WhatIsNew.of(here, log);
        }
    }

    /// True when another project was shared there, which has no history in common with this one.
    /// Changes neither records nor the server.
    ///
    /// @throws org.amnok.domain.ProblemException when the server cannot be reached
    public boolean isOfAnother(Workspace here) {
        try (var log = server.open(true)) {
            return isOfAnother(here, log);
        }
    }

    static boolean isOfAnother(Workspace here, ServerLog log) {
        var devices = log.heads().ends().keySet();
        return CommonHistory.isLacking(here, devices, () -> log.all(Known.NOTHING));
    }

    private SyncReport sync(Workspace here, boolean isDry, Progress watch) {
        try (var log = server.open(isDry)) {
            if (!isJoining && isOfAnother(here, log)) {
                throw CommonHistory.problem(where());
            }
            return new ProjectSync(here, log, isDry, watch).sync();
        }
    }

    /// Looks what a sync would do, on a private copy of the project. Changes nothing here or there.
    public SyncReport dryRun(Path project, Progress watch) {
        return TrialCopy.with(project, (here, _) -> sync(here, true, watch));
    }
}
