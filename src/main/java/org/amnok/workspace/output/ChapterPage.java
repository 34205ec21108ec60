package org.amnok.workspace.output;

import java.util.List;
import java.util.function.UnaryOperator;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.TextItem;
import org.amnok.layout.series.Chapter;
import org.amnok.map.MapExtent;
import org.jspecify.annotations.Nullable;

/// Makes the page of a chapter of a page that shows all.
public final class ChapterPage {
    private ChapterPage() {}

    /// Its maps in the chapter's frame and of its days, its title with the chapter's behind it.
    public static PageDesign of(PageDesign whole, Chapter chapter) {
        var page = whole;
        for (var map : whole.all(MapItem.class)) {
            var frame = chapter.frame();
            var days = chapter.days();
            var framed = frame == null ? map : map.showing(view(frame));
            page =
                    page.with(
                            days == null
                                    ? framed
                                    : framed.of(map.filter(), within(map.days(), days)));
        }
        return titled(page, title -> joined(title, chapter.title()));
    }

    /// A page whose maps lie where those of another chapter do, at the same place: laid out by
    /// itself where they do so anyway, else as the other one.
    ///
    /// @param title common to all pages; may be empty
    /// @param own the page of the chapter by itself: its maps ask for its days
    public static PageDesign like(PageDesign other, PageDesign own, Chapter chapter, String title) {
        if (frames(own).equals(frames(other))) {
            var page = own;
            for (var item : other.items()) {
                page =
                        item instanceof ScaleBarItem || item instanceof NorthItem
                                ? page.with(item)
                                : page;
            }
            return page;
        }
        var page = other;
        for (var map : other.all(MapItem.class)) {
            var days =
                    own.all(MapItem.class).stream()
                            .filter(each -> each.id().equals(map.id()))
                            .findFirst()
                            .map(MapItem::days)
                            .orElse(map.days());
            page = page.with(map.of(map.filter(), days));
        }
        return titled(page, _ -> joined(title, chapter.title()));
    }

    private static List<PageRectangle> frames(PageDesign page) {
        return page.all(MapItem.class).stream().map(MapItem::frame).toList();
    }

    /// A map that asks for other days keeps them.
    private static DateSpan within(@Nullable DateSpan asked, DateSpan days) {
        if (asked == null) {
            return days;
        }
        return asked.overlaps(days)
                ? new DateSpan(
                        asked.earliest().isAfter(days.earliest())
                                ? asked.earliest()
                                : days.earliest(),
                        asked.latest().isBefore(days.latest()) ? asked.latest() : days.latest())
                : asked;
    }

    private static PageDesign titled(PageDesign page, UnaryOperator<String> title) {
        return page.all(TextItem.class).stream()
                .filter(text -> text.role() == TextItem.Role.TITLE)
                .findFirst()
                .map(text -> page.with(text.saying(title.apply(text.text()))))
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
