package org.amnok.server;

/// What a person may do with the log on a server.
public enum ServerRole {
    /// Reads, without internal notes and sources.
    READER,
    /// Adds operations as well; of what readers do not see only what the same login added.
    REPORTER,
    /// Reads and adds all.
    EDITOR;

    public boolean adds() {
        return this != READER;
    }
}
