package org.amnok.domain.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Another project was merged into this one, with all that its history told until then. A later
/// merge asks only about what changed since.
///
/// @param file its name, without its folder
/// @param historyEnd number and hash of the last entry of its history, `12:5f3a…`, as `amnok check`
///   tells it
/// @param sha256 of the file, 64 small hexadecimal digits; empty when somebody was writing to it
public record MergedProject(UUID uuid, String file, String historyEnd, String sha256)
        implements Item {
    /// Always the same for the same history.
    public static MergedProject of(String file, String historyEnd, String sha256) {
        var key = ("merged " + historyEnd).getBytes(StandardCharsets.UTF_8);
        return new MergedProject(UUID.nameUUIDFromBytes(key), file, historyEnd, sha256);
    }
}
