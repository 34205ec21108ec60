package org.amnok.domain.page;

import java.util.Optional;

/// Something that lies on a page.
public sealed interface PageItem
        permits ArrowItem,
                CalloutItem,
                ChartItem,
                CountsItem,
                InsetItem,
                LegendItem,
                ObservationItem,
                MapItem,
                NorthItem,
                PanelItem,
                PictureItem,
                ScaleBarItem,
                SourceItem,
                TableItem,
                TextItem,
                TimelineItem {
    Placement placement();

    /// The same, placed differently.
    PageItem with(Placement next);

    /// The id of the map that it tells about; empty when it tells about none.
    default Optional<String> describedMap() {
        return this instanceof OfMap item ? Optional.of(item.mapId()) : Optional.empty();
    }

    default String id() {
        return placement().id();
    }

    default PageRectangle frame() {
        return placement().frame();
    }

    default boolean locked() {
        return placement().locked();
    }

    /// Empty when it is in none.
    default String group() {
        return placement().group();
    }

    /// An item that always tells about a map.
    interface OfMap {
        /// The id of the map.
        String mapId();
    }

    default PageItem at(PageRectangle frame) {
        return with(placement().at(frame));
    }
}
