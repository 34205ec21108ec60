package org.amnok.ui.page;

import java.util.List;
import java.util.Map;
import org.amnok.domain.page.PageDesign;
import org.amnok.layout.LegendLine;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.caption.Caption;

/// Draws pages as they will be printed. Nothing here is for the FX thread.
interface PagePicture {
    /// Draws a page. Takes up to seconds.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be drawn
    SheetPixels draw(PageDesign page, double dpi);

    /// The lines that a legend of the page may have, in the words of the program.
    List<LegendLine> legend(PageDesign page, org.amnok.domain.page.LegendItem legend);

    /// The caption that the program writes for the page.
    Caption caption(PageDesign page);

    /// What fields of texts say on the page, by their names with braces.
    Map<String, String> fields(PageDesign page);

    /// Why sightings stay, where none at all is released for the page: "3 excluded: draft; Partner
    /// includes verified".
    List<String> excluded(PageDesign page);

    /// Warnings of pictures that have too few pixels for their size on the page.
    List<String> coarse(PageDesign page);
}
