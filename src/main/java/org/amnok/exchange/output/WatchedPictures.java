package org.amnok.exchange.output;

import java.io.IOException;
import java.util.function.LongConsumer;
import org.amnok.release.ReleasedPictures;

/// Pictures to be written beside sightings, and who is told how far that is.
///
/// @param before called before each picture with how many came before it; an exception of it ends
///   the writing
public record WatchedPictures(ReleasedPictures pictures, LongConsumer before) {
    void each(ReleasedPictures.Taker taker) throws IOException {
        pictures.each(before, taker);
    }
}
