package org.amnok.ui.page;

import java.util.regex.Pattern;
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
import org.amnok.words.Messages;

/// What items are called in the editor.
final class ItemWords {
    private static final Pattern NUMBER = Pattern.compile(" (\\d{1,6})$");

    private ItemWords() {}

    /// What it is and which of its kind: "Scale bar", "Map 2". Pages keep names in English.
    static String name(PageItem item) {
        return name(item.id(), kind(item));
    }

    /// A map of a page.
    ///
    /// @param id its name in English
    static String map(String id) {
        return name(id, Messages.text("common.map"));
    }

    private static String name(String id, String kind) {
        if (Messages.language().equals("en")) {
            return Messages.capital(id);
        }
        var number = NUMBER.matcher(id);
        return number.find() ? kind + " " + number.group(1) : kind;
    }

    /// What it is: "Legend".
    static String kind(PageItem item) {
        return switch (item) {
            case MapItem _ -> Messages.text("common.map");
            case InsetItem _ -> Messages.text("codes.item_inset");
            case LegendItem _ -> Messages.text("codes.item_legend");
            case ScaleBarItem _ -> Messages.text("codes.item_scale_bar");
            case NorthItem _ -> Messages.text("codes.item_north");
            case TextItem text -> role(text.role());
            case TableItem _ -> Messages.text("page.table_of_sightings");
            case ChartItem _ -> Messages.text("codes.item_chart");
            case CountsItem _ -> Messages.word("codes.item", NewItem.COUNTS);
            case ObservationItem _ -> Messages.word("codes.item", NewItem.LOOKS);
            case TimelineItem _ -> Messages.text("common.timeline");
            case PanelItem panel -> panel(panel);
            case PictureItem _ -> Messages.text("codes.item_picture");
            case ArrowItem _ -> Messages.text("codes.item_arrow");
            case CalloutItem _ -> Messages.text("codes.item_callout");
            case SourceItem _ -> Messages.text("page.sources");
        };
    }

    static String role(TextItem.Role role) {
        return switch (role) {
            case TITLE -> Messages.text("common.title");
            case STANDFIRST -> Messages.text("page.standfirst");
            case HEADING -> Messages.text("page.heading");
            case BODY -> Messages.text("codes.item_text");
            case CAPTION -> Messages.text("common.caption");
            case DISCLAIMER -> Messages.text("page.disclaimer");
        };
    }

    /// Plates of templates are told apart by what lies on them.
    private static String panel(PanelItem panel) {
        return switch (panel.id()) {
            case "title plate" -> Messages.text("page.title_plate");
            case "legend plate" -> Messages.text("page.legend_plate");
            default -> look(panel.look());
        };
    }

    static String look(PanelItem.Look look) {
        return Messages.word("page.panel", look);
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
            case ChartItem _, CountsItem _ -> "chart";
            case ObservationItem _ -> "eye";
            case TimelineItem _ -> "time";
            case PanelItem _ -> "panel";
            case PictureItem _ -> "photo";
            case ArrowItem _ -> "arrow";
            case CalloutItem _ -> "callout";
            case SourceItem _ -> "info";
        };
    }
}
