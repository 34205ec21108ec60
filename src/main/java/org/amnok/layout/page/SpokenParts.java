package org.amnok.layout.page;

import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.amnok.layout.PrintedWords;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// What the items of a page are to those who hear it read.
///
/// @param filled gives a text with the values of its fields
/// @param maps tells what a map shows
/// @param sources tells what the page must say
record SpokenParts(
        PrintedWords words,
        UnaryOperator<String> filled,
        Function<MapItem, String> maps,
        Function<SourceItem, String> sources) {
    /// @param place in the order of reading
    PagePart of(PageItem item, int place) {
        return switch (item) {
            case MapItem map -> new PagePart(Role.MAP, () -> maps.apply(map), place);
            case InsetItem _ -> new PagePart(Role.FIGURE, () -> words.get("alt.inset"), place);
            case NorthItem _ -> new PagePart(Role.FIGURE, () -> words.get("alt.north"), place);
            case TextItem text -> new PagePart(role(text), () -> filled.apply(text.text()), place);
            case SourceItem source ->
                    new PagePart(Role.PARAGRAPH, () -> sources.apply(source), place);
            case CalloutItem callout ->
                    new PagePart(Role.PARAGRAPH, () -> filled.apply(callout.text()), place);
            case PictureItem picture when !picture.spoken().isEmpty() ->
                    new PagePart(Role.FIGURE, picture::spoken, place);
            case ArrowItem _, PanelItem _, PictureItem _ -> PagePart.of(Role.ORNAMENT);
            case LegendItem _,
                    ScaleBarItem _,
                    TableItem _,
                    ChartItem _,
                    CountsItem _,
                    ObservationItem _,
                    TimelineItem _ ->
                    new PagePart(Role.SECTION, () -> "", place);
        };
    }

    private Role role(TextItem text) {
        if (filled.apply(text.text()).isBlank()) {
            return Role.ORNAMENT;
        }
        return switch (text.role()) {
            case TITLE -> Role.TITLE;
            case HEADING -> Role.HEADING;
            case STANDFIRST, BODY, CAPTION, DISCLAIMER -> Role.PARAGRAPH;
        };
    }
}
