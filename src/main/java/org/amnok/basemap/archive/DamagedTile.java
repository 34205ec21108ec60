package org.amnok.basemap.archive;

import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// One tile or block of a file cannot be read; the others may be. Who draws leaves it empty and
/// counts it among the [LostTiles].
public final class DamagedTile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param why as it ends a sentence: "it is no JPEG"
    public DamagedTile(String why) {
        super(why, null, false, false);
    }

    /// @param key of the words in the bundles
    /// @param values that they take
    public static DamagedTile of(String key, @Nullable Object... values) {
        return new DamagedTile(Messages.text(key, values));
    }

    /// A reader failed in a way it was not made for.
    public static DamagedTile unread() {
        return new DamagedTile(Messages.text("basemap.its_reader_failed"));
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
