package org.amnok.ui.page;

import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.CalloutItem;
import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TimelineItem;

/// Lets items describes another map.
final class LinkedMap {
    private LinkedMap() {}

    /// The same item, telling of a map; what tells of none is left as it is.
    static PageItem of(PageItem item, String mapId) {
        return switch (item) {
            case CalloutItem c -> new CalloutItem(c.placement(), mapId, c.at(), c.text());
            case ChartItem c -> new ChartItem(c.placement(), mapId, c.by(), c.title());
            case InsetItem i -> new InsetItem(i.placement(), mapId, i.view(), i.symbolFactor());
            case LegendItem l ->
                    new LegendItem(
                            l.placement(),
                            mapId,
                            l.title(),
                            l.columns(),
                            l.counts(),
                            l.wordings(),
                            l.hidden());
            case ObservationItem l -> l.mapId() == null ? l : l.over(mapId);
            case NorthItem n -> new NorthItem(n.placement(), mapId, n.grid());
            case ScaleBarItem s ->
                    new ScaleBarItem(s.placement(), mapId, s.unit(), s.segments(), s.latitude());
            case TableItem t ->
                    new TableItem(t.placement(), mapId, t.columns(), t.grouping(), t.rows());
            case TimelineItem t -> new TimelineItem(t.placement(), mapId);
            case ArrowItem _,
                    CountsItem _,
                    MapItem _,
                    PanelItem _,
                    PictureItem _,
                    SourceItem _,
                    TextItem _ ->
                    item;
        };
    }
}
