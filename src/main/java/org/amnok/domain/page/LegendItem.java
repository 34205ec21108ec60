package org.amnok.domain.page;

import java.util.List;
import java.util.stream.Stream;

/// What the symbols of a map mean: of those that it shows, no others.
///
/// @param title above the lines; empty for none
/// @param columns 0 for as many as there is room for
/// @param counts true to say how many sightings there are of each kind
/// @param wordings words of a person's own
/// @param hidden keys of lines that are left out
public record LegendItem(
        Placement placement,
        String mapId,
        String title,
        int columns,
        boolean counts,
        List<Wording> wordings,
        List<String> hidden)
        implements PageItem, PageItem.OfMap {
    /// Other words for a line.
    ///
    /// @param key of the line, for example `symbol:sighting-parked`
    public record Wording(String key, String text) {}

    public LegendItem {
        wordings = List.copyOf(wordings);
        hidden = List.copyOf(hidden);
    }

    public static LegendItem of(
            String id, PageRectangle frame, String mapId, String title, int columns) {
        return new LegendItem(
                Placement.of(id, frame), mapId, title, columns, true, List.of(), List.of());
    }

    public LegendItem withColumns(int next) {
        return new LegendItem(placement, mapId, title, next, counts, wordings, hidden);
    }

    @Override
    public LegendItem with(Placement next) {
        return new LegendItem(next, mapId, title, columns, counts, wordings, hidden);
    }

    /// All that a person may have typed.
    Stream<String> words() {
        return Stream.concat(Stream.of(title), wordings.stream().map(Wording::text));
    }

    /// The words of a line: a person's own, or those that are given.
    public String worded(String key, String given) {
        return wordings.stream()
                .filter(wording -> wording.key().equals(key))
                .map(Wording::text)
                .findFirst()
                .orElse(given);
    }
}
