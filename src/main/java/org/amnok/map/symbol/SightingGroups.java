package org.amnok.map.symbol;

import java.util.Comparator;
import java.util.List;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.Clusters.Cluster;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.contents.MapContents;

/// Which sightings are one symbol in a viewport; the composer draws by it and the window hits by
/// it. Depends on the scale, never on what part of the map is in view: nothing regroups while the
/// map is dragged.
public final class SightingGroups {
    /// Symbols may reach so far into the picture from outside; labels and rings that are selected
    /// find room in it, too.
    private static final double MARGIN_PIXELS = 64;

    private final Viewport viewport;
    private final ScaleBand band;

    private SightingGroups(Viewport viewport) {
        this.viewport = viewport;
        band = ScaleBand.of(viewport.scaleDenominator());
    }

    /// All groups in drawing order, the uppermost last.
    public static List<SightingGroup> of(MapContents contents, Viewport viewport) {
        var clusters = contents.sightings().clusters().at(viewport).all();
        return new SightingGroups(viewport).grouped(contents, clusters);
    }

    /// The groups whose symbols reach into the picture, in drawing order.
    public static List<SightingGroup> inView(MapContents contents, Viewport viewport) {
        var margin = MARGIN_PIXELS;
        var clusters =
                contents.sightings()
                        .clusters()
                        .at(viewport)
                        .within(
                                viewport.mapX(-margin),
                                viewport.mapY(viewport.heightPixels() + margin),
                                viewport.mapX(viewport.widthPixels() + margin),
                                viewport.mapY(-margin));
        var groups = new SightingGroups(viewport).grouped(contents, clusters);
        return contents.framed() ? FramedSymbols.of(groups, viewport) : groups;
    }

    private List<SightingGroup> grouped(MapContents contents, List<Cluster> clusters) {
        var onPoints = clusters.stream().map(this::groupOf).toList();
        return SymbolDisplacement.at(contents, viewport).arranged(onPoints).stream()
                .sorted(drawingOrder(contents))
                .toList();
    }

    private SightingGroup groupOf(Cluster cluster) {
        var members = cluster.members();
        var group = new SightingGroup(cluster.point(), members, cluster.samePoint(), 0, 0, 0);
        var radius =
                SightingSymbols.radius(group.count(), band)
                        * (group.isSingle() ? members.getFirst().look().size() : 1);
        return new SightingGroup(cluster.point(), members, cluster.samePoint(), 0, 0, radius);
    }

    private static Comparator<SightingGroup> drawingOrder(MapContents contents) {
        return Comparator.comparing((SightingGroup g) -> g.isSelected(contents.selected()))
                .thenComparing(SightingSymbols::height)
                .thenComparing(
                        g -> g.members().getLast().latest(),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(g -> g.members().getFirst().uuid());
    }
}
