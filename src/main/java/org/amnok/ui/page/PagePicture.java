package org.amnok.ui.page;

import org.amnok.domain.page.PageDesign;
import org.amnok.layout.SheetPixels;

/// Draws pages as they will be printed.
@FunctionalInterface
public interface PagePicture {
    /// Draws a page. Takes up to seconds: not for the FX thread.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be drawn
    SheetPixels draw(PageDesign page, double dpi);
}
