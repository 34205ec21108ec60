package org.amnok.layout.page;

import org.amnok.domain.ProblemException;
import org.amnok.layout.Box;
import org.amnok.layout.PictureSize;

/// Where title, map, legend and source line lie. Logical px.
///
/// @param title of no height when there is no title
/// @param legend of no height when there is no legend
record PictureBoxes(Box title, Box map, Box legend, Box source) {
    static final double MARGIN = 14;
    private static final double GAP = 8;
    private static final double MIN_MAP_SIDE = 48;

    /// A legend that would take more of the room than this is left out: the map comes first.
    private static final double MOST_OF_ROOM_FOR_LEGEND = 0.4;

    /// Stacks the parts; the map takes what is left.
    ///
    /// @param room 0 for what there is not
    /// @throws ProblemException when title, legend and sources leave the map no room
    static PictureBoxes stack(PictureSize size, PictureRoom room) {
        var width = size.width() - 2 * MARGIN;
        var top = MARGIN + room.title();
        var sourceTop = size.height() - MARGIN / 2 - room.source();
        var legendTop = sourceTop - room.legend() - (room.legend() > 0 ? GAP : 0);
        var mapHeight = legendTop - GAP - top;
        if (Math.min(width, mapHeight) < MIN_MAP_SIDE) {
            throw ProblemException.ofTexts(
                    "layout.the_picture_is_too_small_for", "layout.give_it_more_pixels_or_fewer");
        }
        return new PictureBoxes(
                new Box(MARGIN, MARGIN, width, room.title()),
                new Box(MARGIN, top, width, mapHeight),
                new Box(MARGIN, legendTop, width, room.legend()),
                new Box(MARGIN, sourceTop, width, room.source()));
    }

    /// What is left to the map no longer.
    PictureRoom room() {
        return new PictureRoom(title.height(), legend.height(), source.height());
    }

    /// True when a legend leaves the map enough of the room that these boxes give to the map.
    boolean haveRoomFor(double legendHeight) {
        return legendHeight <= MOST_OF_ROOM_FOR_LEGEND * map.height();
    }
}
