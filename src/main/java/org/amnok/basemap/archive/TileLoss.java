package org.amnok.basemap.archive;

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
                        ? "1 tile could not be read and is"
                        : said() + " could not be read and are";
        return many + " left empty: " + why;
    }

    private String said() {
        return (tiles >= LostTiles.MOST ? "More than " : "") + tiles + " tiles";
    }
}
