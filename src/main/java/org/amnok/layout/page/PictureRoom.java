package org.amnok.layout.page;

import java.util.function.UnaryOperator;

/// How much room title, legend and sources take of a picture's height, logical px.
public record PictureRoom(double title, double legend, double source) {
    /// As little as they need.
    public static final PictureRoom NONE = new PictureRoom(0, 0, 0);

    /// The room that is enough for all pictures of a series, so that their maps lie at one place. A
    /// lower map shows more, of which a legend may tell more: it is measured until it is enough.
    ///
    /// @param measure gives the most that one of them takes when each has so much at least
    public static PictureRoom shared(UnaryOperator<PictureRoom> measure) {
        var least = NONE;
        for (var room = measure.apply(least); !room.equals(least); room = measure.apply(least)) {
            least = room;
        }
        return least;
    }

    /// Enough for both.
    public PictureRoom and(PictureRoom other) {
        return new PictureRoom(
                Math.max(title, other.title),
                Math.max(legend, other.legend),
                Math.max(source, other.source));
    }
}
