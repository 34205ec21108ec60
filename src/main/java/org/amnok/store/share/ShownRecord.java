package org.amnok.store.share;

import java.nio.charset.StandardCharsets;
import org.amnok.domain.Sha256;

/// A record as readers of a server see it.
///
/// @param layer of the record
/// @param uuid of the record
/// @param cells as JSON, without what is hidden
/// @param questions what only a person can decide of it: the names of fields; empty when nothing
public record ShownRecord(String layer, String uuid, String cells, String questions) {
    /// Tells whether it is as somebody wrote it before.
    public String digest() {
        var text = cells + "\n" + questions;
        return new Sha256().add(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }
}
