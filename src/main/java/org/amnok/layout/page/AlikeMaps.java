package org.amnok.layout.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;

/// Maps of a page that differ in their days alone, as one map that shows what all of them do: small
/// multiples are described once.
final class AlikeMaps {
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

    private MapPiece joined(List<MapItem> alike) {
        var first = alike.getFirst();
        return piece.apply(first.of(first.filter(), DaySpans.hull(alike)));
    }
}
