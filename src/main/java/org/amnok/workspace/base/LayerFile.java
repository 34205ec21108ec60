package org.amnok.workspace.base;

import java.util.UUID;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;

/// What a base layer shows: what must be the same for its file to be opened but once, and for what
/// is known of it to be known still.
public record LayerFile(UUID layer, String file, String table, BaseOptions options) {
    public static LayerFile of(BaseLayer base) {
        return new LayerFile(base.uuid(), base.file(), base.table(), base.options());
    }
}
