package org.amnok.layout.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Placement;
import org.amnok.layout.LegendLine;

/// Maps of a page that differ in their days or parts alone, as one map that shows what all of them
/// do: small multiples are described once.
final class AlikeMaps {
    /// No map of a page is called so: of its records, those of all maps are meant.
    private static final String TOGETHER = "together";

    private final Collection<MapPiece> maps;
    private final PageDesign design;
    private final Function<MapItem, MapPiece> piece;
    private final Map<List<MapItem>, MapPiece> joined = new ConcurrentHashMap<>();

    /// @param piece makes a map of an item
    AlikeMaps(Collection<MapPiece> maps, PageDesign design, Function<MapItem, MapPiece> piece) {
        this.maps = maps;
        this.design = design;
        this.piece = piece;
    }

    /// Each map of the page, those that are alike once.
    List<MapPiece> all() {
        return maps.stream().map(this::together).distinct().toList();
    }

    /// A map with what the others of the same view show, too.
    MapPiece together(MapPiece one) {
        var alike =
                design.all(MapItem.class).stream()
                        .filter(other -> other.view().equals(one.item().view()))
                        .filter(other -> other.filter().equals(one.item().filter()))
                        .toList();
        return alike.size() < 2 ? one : joined.computeIfAbsent(alike, this::joined);
    }

    /// True for a map that tells of all days and sightings: only its part is its own.
    private static boolean isPlain(MapItem map) {
        return map.filter().isAll() && map.days() == null && map.difference() == null;
    }

    private MapPiece joined(List<MapItem> alike) {
        var first = alike.getFirst();
        var all = first.of(first.filter(), DaySpans.hull(alike));
        var isParted = alike.stream().allMatch(AlikeMaps::isPlain);
        return piece.apply(isParted ? all.with(Placement.of(TOGETHER, first.frame())) : all)
                .describing(maps.stream().filter(map -> alike.contains(map.item())).toList());
    }

    /// The lines of a legend, and what only another one describes each before the line that it
    /// stands before there: the symbols of all sightings may cover what those of some do not.
    static List<LegendLine> together(List<LegendLine> lines, List<LegendLine> others) {
        var all = new ArrayList<>(lines);
        var at = all.size();
        for (var line : others.reversed()) {
            var known = place(all, line);
            if (known >= 0) {
                at = known;
            } else if (line.count() == 0) {
                all.add(at, line);
            }
        }
        return List.copyOf(all);
    }

    private static int place(List<LegendLine> lines, LegendLine line) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).swatch().equals(line.swatch()))
                .findFirst()
                .orElse(-1);
    }
}
