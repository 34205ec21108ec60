package org.amnok.layout.page;

import java.util.List;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.layout.PrintedWords;

/// A map of each of some parts of what was released, of one place at one scale, with one legend.
final class PartedPages {
    private static final double MARGIN = 10;
    private static final double GAP = 7;
    private static final double HEADING = 5.8;
    private static final double LEGEND = 52;

    private PartedPages() {}

    /// @param parts keys of the words above the maps
    static PageDesign of(PageBrief brief, List<String> parts) {
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        var words = new PrintedWords(brief.language());
        var top = page.header(MARGIN, 9, page.inner()) + 4;
        var foot = page.sourceAtFoot(4.5) - 4;
        var columns = parts.size() < 2 ? 1 : 2;
        var rows = (parts.size() + columns - 1) / columns;
        var width = (page.inner() - LEGEND - columns * GAP) / columns;
        var height = (foot - top - (rows - 1) * 4.0) / rows - HEADING;
        for (var i = 0; i < parts.size(); i++) {
            var x = MARGIN + i % columns * (width + GAP);
            var y = top + i / columns * (height + HEADING + 4.0);
            var heading = words.get(parts.get(i)) + " · {reports:" + PageBuilder.mapId(i) + "}";
            var above = new PageRectangle(x, y, width, HEADING);
            page.write("heading " + (i + 1), above, Role.HEADING, heading);
            var map = page.map(x, y + HEADING, width, height, 0.85);
            page.add(
                    map.hiding(PairPages.hidden(map))
                            .with(Placement.of(PageBuilder.mapId(i), map.frame())));
        }
        page.furniture(new PageRectangle(MARGIN, top + HEADING, width, height));
        var right = MARGIN + columns * (width + GAP);
        page.legend(new PageRectangle(right, top + HEADING, LEGEND, foot - top - HEADING), 1, "");
        return page.design();
    }
}
