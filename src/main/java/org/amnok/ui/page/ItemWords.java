package org.amnok.ui.page;

import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TimelineItem;

/// What items are called in the editor.
final class ItemWords {
    private ItemWords() {}

    /// Its name, with a capital: "Scale bar", "Map 2".
    static String name(PageItem item) {
        return Character.toUpperCase(item.id().charAt(0)) + item.id().substring(1);
    }

    /// What it is: "Legend".
    static String kind(PageItem item) {
        return switch (item) {
            case MapItem _ -> "Map";
            case InsetItem _ -> "Locator map";
            case LegendItem _ -> "Legend";
            case ScaleBarItem _ -> "Scale bar";
            case NorthItem _ -> "North arrow";
            case TextItem text -> role(text.role());
            case TableItem _ -> "Table of sightings";
            case ChartItem _ -> "Chart";
            case TimelineItem _ -> "Timeline";
            case PanelItem panel -> look(panel.look());
            case SourceItem _ -> "Sources";
        };
    }

    static String role(TextItem.Role role) {
        return switch (role) {
            case TITLE -> "Title";
            case STANDFIRST -> "Standfirst";
            case HEADING -> "Heading";
            case BODY -> "Text";
            case CAPTION -> "Caption";
            case DISCLAIMER -> "Disclaimer";
        };
    }

    static String look(PanelItem.Look look) {
        return switch (look) {
            case RULE -> "Rule";
            case HEAVY_RULE -> "Heavy rule";
            case PLATE -> "Plate";
        };
    }

    /// The file name of its icon.
    static String icon(PageItem item) {
        return switch (item) {
            case MapItem _ -> "map";
            case InsetItem _ -> "overview";
            case LegendItem _ -> "legend";
            case ScaleBarItem _ -> "measure";
            case NorthItem _ -> "north";
            case TextItem _ -> "text";
            case TableItem _ -> "table";
            case ChartItem _ -> "chart";
            case TimelineItem _ -> "time";
            case PanelItem _ -> "panel";
            case SourceItem _ -> "info";
        };
    }
}
