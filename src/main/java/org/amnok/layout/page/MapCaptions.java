package org.amnok.layout.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.date.DateSpan;
import org.amnok.layout.PrintedWords;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.Captions;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.jspecify.annotations.Nullable;

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
                MapPiece.beyond(maps),
                first.look().display(),
                beside(maps),
                language);
    }

    /// Of maps of different days what the headings say of them.
    private List<String> each(Collection<MapPiece> maps) {
        var days = maps.stream().map(map -> map.item().days()).toList();
        if (days.size() < 2 || days.contains(null) || days.stream().distinct().count() == 1) {
            return List.of();
        }
        var words = new PrintedWords(language);
        var spans = new SpanWords(language);
        return maps.stream()
                .map(
                        map ->
                                words.get(
                                        "caption.map",
                                        TextFields.days(map, spans),
                                        TextFields.reports(map, words)))
                .toList();
    }

    /// The days that maps ask for are told with what each of them shows, where they differ.
    private Captions.Beside beside(Collection<MapPiece> maps) {
        var each = each(maps);
        var days = DaySpans.hull(maps.stream().map(MapPiece::item).toList());
        return new Captions.Beside(
                asked(maps, each.isEmpty() ? days : null), each, maps.iterator().next().compared());
    }

    /// What maps ask for; nothing of those that ask for different things, which the page tells
    /// apart.
    private static List<String> asked(Collection<MapPiece> maps, @Nullable DateSpan days) {
        var isOne = maps.stream().map(map -> map.item().filter()).distinct().count() == 1;
        return isOne ? maps.iterator().next().asked(days) : List.of();
    }
}
