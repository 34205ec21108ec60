package org.amnok.exchange;

import org.amnok.exchange.output.WatchedPictures;
import org.amnok.release.ReleasedPictures;

/// Of a table that nobody asked pictures for.
public final class NoPictures {
    public static final WatchedPictures WATCHED =
            new WatchedPictures(ReleasedPictures.NONE, before -> {});

    private NoPictures() {}
}
