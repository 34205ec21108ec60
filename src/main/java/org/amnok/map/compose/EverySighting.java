package org.amnok.map.compose;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amnok.map.FeatureLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.PointLabels;
import org.amnok.map.PointLayer;
import org.amnok.map.PointMark;
import org.amnok.map.PointSymbol;
import org.amnok.map.ScaleBand;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.MarkPoints;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.jspecify.annotations.Nullable;

/// Layers that show every sighting at its own place: a symbol each, by its kind or class, newer
/// above older. Where several are at one point the uppermost has a small plus. Where they are very
/// many they are dots in the colours of their badges, and a plus would only hide others.
final class EverySighting {
    /// How far the selection reaches beyond a badge on each side, px.
    private static final double SELECTION_PIXELS = 3.5;

    private static final double SLASH_PIXELS = 2;

    /// The disc with the plus, px, and how far from the middle it sits, as a share of the badge.
    private static final double PLUS_PIXELS = 8;

    private static final double PLUS_OFF = 0.4;

    /// Of more points than this in the picture none is labelled: there would be no room for most.
    private static final int LABELLED_AT_MOST = 10_000;

    /// Labels of points reach so far into the picture.
    private static final double MARGIN_PIXELS = 64;

    private static final double LABEL_PIXELS = 11.5;

    private final MapContents contents;
    private final Theme theme;
    private final MarkPoints points;
    private final ScaleBand band;
    private final DrawnSpots drawn;

    EverySighting(MapContents contents, Viewport viewport, MapStyle look) {
        this.contents = contents;
        theme = look.theme();
        points = contents.sightings().points();
        band = ScaleBand.of(viewport.scaleDenominator());
        drawn = new DrawnSpots(contents, viewport);
    }

    /// Which symbols there are in the picture.
    DrawnSpots drawn() {
        return drawn;
    }

    /// From below: all of them, then the selected ones again, with their rings; by a style of
    /// others the rings, then all.
    ///
    /// @param setting of the layer of sightings
    List<MapLayer> layers(LayerSetting setting, OpenedEvery features) {
        var layers = new ArrayList<MapLayer>();
        var opened = setting.styling().file();
        if (opened != null) {
            layers.addAll(rings(setting));
            layers.add(
                    new FeatureLayer(
                            OwnPart.SINGLE_SIGHTINGS,
                            features.of(points, opened.attributes()),
                            opened.style(),
                            setting.opacity()));
            return layers;
        }
        layers.add(
                new PointLayer(
                        "sightings",
                        points.table(),
                        symbols(false),
                        null,
                        setting.opacity(),
                        labels(setting.styling().labelling())));
        layers.addAll(selected(symbols(true), setting));
        return layers;
    }

    /// The rings of the selected ones, to lie below what a style of others draws.
    private List<MapLayer> rings(LayerSetting setting) {
        var rings =
                points.categories().stream()
                        .map(c -> PointSymbol.of(ring(size(c.symbol()))))
                        .toList();
        return selected(rings, setting);
    }

    private List<MapLayer> selected(List<PointSymbol> symbols, LayerSetting setting) {
        if (contents.selected().isEmpty()) {
            return List.of();
        }
        return List.of(
                new PointLayer(
                        "selected-sightings",
                        points.table(),
                        symbols,
                        points.rows(points.index().among(contents.selected())),
                        setting.opacity(),
                        null));
    }

    private List<PointSymbol> symbols(boolean selected) {
        return points.categories().stream().map(c -> symbol(c, selected)).toList();
    }

    private PointMark ring(double size) {
        return PointMark.circle(
                size + 2 * SELECTION_PIXELS, rgb(ThemeColour.SEL), rgb(ThemeColour.SEL_EDGE), 1.2);
    }

    private PointSymbol symbol(MarkPoints.Category category, boolean selected) {
        var symbol = category.symbol();
        var size = size(symbol);
        var marks = new ArrayList<PointMark>();
        if (selected) {
            marks.add(ring(size));
        }
        if (drawn.crowded()) {
            marks.add(dot(symbol, size));
            return new PointSymbol(marks);
        }
        var name = SightingSymbols.symbol(symbol.kind(), symbol.isUncertain(), symbol.look());
        marks.add(PointMark.named(name, size));
        if (symbol.disputed()) {
            marks.add(
                    PointMark.lines("shape://slash", size, rgb(ThemeColour.UI_ERR), SLASH_PIXELS));
        }
        if (category.several()) {
            marks.addAll(severalHere(size, theme));
        }
        return new PointSymbol(marks);
    }

    private double size(MarkerSymbol symbol) {
        return (drawn.crowded() ? DrawnSpots.DOT_PIXELS : band.badgeSize()) * symbol.look().size();
    }

    /// Filled when it is sure, else a small ring.
    private PointMark dot(MarkerSymbol symbol, double size) {
        var chosen = symbol.look().colour();
        var colour = chosen == null ? rgb(ThemeColour.of(symbol.kind().family())) : chosen.rgb();
        return symbol.isUncertain()
                ? PointMark.circle(size, rgb(ThemeColour.HALO), colour, 1)
                : PointMark.circle(size, colour, rgb(ThemeColour.HALO), 0.6);
    }

    /// The sign of several at one point: a disc with a plus, at the upper right.
    ///
    /// @param size of the badge below, px
    static List<PointMark> severalHere(double size, Theme theme) {
        var off = PLUS_OFF * size;
        return List.of(
                PointMark.circle(
                                PLUS_PIXELS,
                                ThemeColour.INK.rgb(theme),
                                ThemeColour.HALO.rgb(theme),
                                1)
                        .at(off, off),
                PointMark.lines("shape://plus", PLUS_PIXELS - 3, ThemeColour.HALO.rgb(theme), 1.4)
                        .at(off, off));
    }

    private int rgb(ThemeColour token) {
        return token.rgb(theme);
    }

    /// Null when none is wanted, or there are too many.
    private @Nullable PointLabels labels(Labelling wanted) {
        var attribute = wanted.attribute().orElse(null);
        if (attribute == null) {
            return null;
        }
        var spots = drawn.inView(MARGIN_PIXELS);
        if (spots.length == 0 || spots.length > LABELLED_AT_MOST) {
            return null;
        }
        var words = words(attribute, spots);
        return new PointLabels(
                row -> words.getOrDefault(row, ""),
                List.of("Noto Sans"),
                LABEL_PIXELS * wanted.size(),
                500,
                rgb(ThemeColour.LBL_SITE),
                rgb(ThemeColour.HALO),
                1.5);
    }

    /// By row; where several are at a point, that of the uppermost and how many more there are.
    private Map<Integer, String> words(String attribute, int[] spots) {
        var marks = IntStream.of(spots).map(points::uppermostMark).toArray();
        var ascending = marks.clone();
        Arrays.sort(ascending);
        var values = points.index().source().values(Set.of(attribute), ascending);
        return IntStream.range(0, spots.length)
                .boxed()
                .collect(
                        toMap(
                                i -> points.uppermostRow(spots[i]),
                                i ->
                                        words(
                                                values.value(marks[i], attribute),
                                                points.index().count(spots[i]) - 1)));
    }

    private static String words(@Nullable Object value, int more) {
        if (value == null) {
            return "";
        }
        return more == 0 ? value.toString() : value + " +" + more;
    }
}
