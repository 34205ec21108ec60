package org.amnok.layout.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.amnok.domain.Language;
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
                first.near(),
                first.look().display(),
                language);
    }
}
