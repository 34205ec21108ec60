package org.amnok.layout;

/// Where title, map, legend and source line lie. Logical px.
///
/// @param title of no height when there is no title
/// @param legend of no height when there is no legend
record PictureBoxes(Box title, Box map, Box legend, Box source) {
    static final double MARGIN = 14;
    private static final double GAP = 8;
    private static final double TITLE_HEIGHT = 48;

    /// Stacks the parts; the map takes what is left.
    ///
    /// @param legendHeight 0 for none
    static PictureBoxes stack(
            PictureSize size, boolean titled, double legendHeight, double sourceHeight) {
        var width = size.width() - 2 * MARGIN;
        var titleHeight = titled ? TITLE_HEIGHT : 0;
        var top = MARGIN + titleHeight;
        var sourceTop = size.height() - MARGIN / 2 - sourceHeight;
        var legendTop = sourceTop - legendHeight - (legendHeight > 0 ? GAP : 0);
        return new PictureBoxes(
                new Box(MARGIN, MARGIN, width, titleHeight),
                new Box(MARGIN, top, width, Math.max(legendTop - GAP - top, 16)),
                new Box(MARGIN, legendTop, width, legendHeight),
                new Box(MARGIN, sourceTop, width, sourceHeight));
    }
}
