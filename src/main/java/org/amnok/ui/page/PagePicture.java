package org.amnok.ui.page;

import java.util.function.BooleanSupplier;
import org.amnok.domain.page.PageDesign;

/// Draws pages as they will be printed.
@FunctionalInterface
public interface PagePicture {
    /// A drawn page.
    ///
    /// @param width in device pixels
    /// @param height in device pixels
    /// @param argb premultiplied, row by row from the upper left
    record Pixels(int width, int height, int[] argb) {}

    /// Draws a page. Takes up to seconds: not for the FX thread.
    ///
    /// @param cancelled asked while maps are drawn; what comes back then is not shown
    /// @throws org.amnok.domain.ProblemException when it cannot be drawn
    Pixels draw(PageDesign page, double dpi, BooleanSupplier cancelled);
}
