package org.amnok.layout.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.page.MapItem;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.Captions;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// Captions of what maps of a page show together.
record MapCaptions(Captions captions, Language language) {
    /// What any of some maps shows, each once.
    Caption of(Collection<MapPiece> maps) {
        var first = maps.iterator().next();
        var shown = new HashSet<ReleasedSighting>();
        var released = new LinkedHashSet<ReleasedSighting>();
        for (var map : maps) {
            shown.addAll(map.shown());
            released.addAll(map.sightings().sightings());
        }
        return captions.caption(
                ReleasedSightings.of(List.copyOf(released)),
                shown::contains,
                MapPiece.near(maps),
                first.look().display(),
                asked(maps),
                language);
    }

    /// What maps ask for; nothing of those that ask for different things, which the page tells
    /// apart.
    private static List<String> asked(Collection<MapPiece> maps) {
        var items = maps.stream().map(MapPiece::item).toList();
        var isOne = items.stream().map(MapItem::filter).distinct().count() == 1;
        return isOne ? maps.iterator().next().asked(DaySpans.hull(items)) : List.of();
    }
}
