package org.amnok.workspace;

import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.TextItem;
import org.amnok.layout.series.Chapter;
import org.amnok.map.MapExtent;

/// Makes the page of a chapter of a page that shows all.
public final class ChapterPage {
    private ChapterPage() {}

    /// Its maps in the chapter's frame, its title with the chapter's behind it.
    public static PageDesign of(PageDesign whole, Chapter chapter) {
        var page = whole;
        var frame = chapter.frame();
        if (frame != null) {
            for (var map : whole.all(MapItem.class)) {
                page = page.with(map.showing(view(frame)));
            }
        }
        return titled(page, chapter.title());
    }

    private static PageDesign titled(PageDesign page, String title) {
        return page.all(TextItem.class).stream()
                .filter(text -> text.role() == TextItem.Role.TITLE)
                .findFirst()
                .map(text -> page.with(text.saying(joined(text.text(), title))))
                .orElse(page);
    }

    /// "Hyesan · September 2025".
    public static String joined(String common, String title) {
        return common.isBlank() ? title : common + " · " + title;
    }

    /// A frame as pages keep it.
    public static MapView view(MapExtent frame) {
        var on = frame.projection();
        return new MapView.Box(
                on.toLatLon(frame.minX(), frame.minY()), on.toLatLon(frame.maxX(), frame.maxY()));
    }
}
