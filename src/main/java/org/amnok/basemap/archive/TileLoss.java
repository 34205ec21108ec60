package org.amnok.basemap.archive;

import org.amnok.words.Messages;

/// How much of a file could not be read while it was drawn.
///
/// @param tiles that were left empty
/// @param why of the first of them: "it is no JPEG"; empty when there are none
public record TileLoss(int tiles, String why) {
    public static final TileLoss NONE = new TileLoss(0, "");

    public boolean isNone() {
        return tiles == 0;
    }

    /// "3 tiles could not be read and are left empty: it is no JPEG"; empty when there are none.
    public String words() {
        if (tiles == 0) {
            return "";
        }
        var many =
                tiles == 1
                        ? Messages.text("basemap.1_tile_could_not_be_read")
                        : Messages.text("basemap.could_not_be_read_and_are", said());
        return Messages.text("basemap.left_empty", many, why);
    }

    private String said() {
        return Messages.text(
                "basemap.tiles",
                (tiles >= LostTiles.MOST ? Messages.text("basemap.more_than") : "") + tiles);
    }
}
