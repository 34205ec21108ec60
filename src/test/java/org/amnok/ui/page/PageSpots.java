package org.amnok.ui.page;

import javafx.geometry.Point2D;

/// What tests of the window ask of the page that an editor shows.
public final class PageSpots {
    private PageSpots() {}

    private static PageCanvas canvas(LayoutEditor editor) {
        return (PageCanvas) editor.lookup("#page-canvas");
    }

    /// Where a spot of the page is seen on the screen.
    public static Point2D onScreen(LayoutEditor editor, double xMillimetres, double yMillimetres) {
        var canvas = canvas(editor);
        var view = canvas.view().get();
        return canvas.localToScreen(view.pixelX(xMillimetres), view.pixelY(yMillimetres));
    }

    /// True while the picture of the page is older than the page.
    public static boolean isDrawing(LayoutEditor editor) {
        return canvas(editor).drawing().get();
    }
}
