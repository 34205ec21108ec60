package org.amnok.domain.page;

import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// Words on a plate, with a line to a place on a map. The line follows the place when the map is
/// moved in its frame; where the map does not show it there is no line.
///
/// @param text may have the fields of a [TextItem]
/// @param at what the line leads to
public record CalloutItem(Placement placement, String mapId, LatLon at, String text)
        implements PageItem, PageItem.OfMap, Worded {
    public CalloutItem {
        if (text.length() > TextItem.LONGEST_TEXT) {
            throw ProblemException.ofTexts(
                    "domain.a_text_of_a_page_is", "domain.give_4000_characters_at_most_in");
        }
    }

    @Override
    public CalloutItem with(Placement next) {
        return new CalloutItem(next, mapId, at, text);
    }

    @Override
    public CalloutItem saying(String next) {
        return new CalloutItem(placement, mapId, at, next);
    }

    public CalloutItem pointingTo(LatLon place) {
        return new CalloutItem(placement, mapId, place, text);
    }
}
