package org.amnok.basemap.features;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.PointMark;
import org.amnok.map.PointSymbol;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.base.BaseKey;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.compose.ClassTitles;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/// How the features of a layer look: calm and all alike, or by classes. Areas are filled thinly, so
/// that the map stays legible through them.
final class FeatureLooks {
    private static final double LINE_PIXELS = 1.4;
    private static final double EDGE_PIXELS = 1;
    private static final double FILL_OPACITY = 0.16;
    private static final double POINT_PIXELS = 6.5;
    private static final double HALO_PIXELS = 1.1;
    private static final double SYMBOL_PIXELS = 18;
    private static final double LABEL_PIXELS = 11;
    private static final int DIMENSIONS = 3;

    private final Symbology symbology;
    private final Theme theme;
    private final List<SymbolAppearance> looks;
    private final Style plain;
    private final Style labelled;

    /// @param looks as [#looks(Classing)] numbers them
    /// @param dimensions of the layer's shapes
    FeatureLooks(
            Theme theme,
            List<SymbolAppearance> looks,
            List<Integer> dimensions,
            Labelling labelling) {
        this.theme = theme;
        this.looks = looks;
        symbology = new Symbology(theme);
        plain = looks.size() == 1 ? plain(looks.getFirst(), dimensions) : made(List.of());
        labelled = made(labels(labelling));
    }

    /// All looks of a layer, each once.
    static List<SymbolAppearance> looks(Classing classing) {
        var looks = new ArrayList<SymbolAppearance>();
        switch (classing) {
            case Classing.One(var look) -> looks.add(look);
            case Classing.ByValue values -> {
                looks.add(values.others());
                values.classes().forEach(each -> looks.add(each.look()));
            }
            case Classing.Graded graded -> {
                looks.add(graded.unknown());
                graded.grades().forEach(each -> looks.add(each.look()));
            }
        }
        return looks.stream().distinct().toList();
    }

    /// What the attribute `look` of a feature is.
    static int code(int look, int dimension) {
        return look * DIMENSIONS + dimension;
    }

    /// The style of lines and areas that have the attributes `look`, `label` and `order`: the same
    /// object each time.
    Style style(boolean isLabelled) {
        return isLabelled ? labelled : plain;
    }

    /// Asks nothing of a feature where all look alike: they are then drawn without a look at each.
    private Style plain(SymbolAppearance look, List<Integer> dimensions) {
        if (dimensions.equals(List.of(2))) {
            return symbology.style(symbology.always(area(look)));
        }
        return dimensions.equals(List.of(1))
                ? symbology.style(symbology.always(line(look)))
                : made(List.of());
    }

    private Style made(List<Rule> labels) {
        var all = new ArrayList<Rule>();
        for (var i = 0; i < looks.size(); i++) {
            all.add(rule(code(i, 2), area(looks.get(i))));
            all.add(rule(code(i, 1), line(looks.get(i))));
        }
        all.addAll(labels);
        return symbology.style(all);
    }

    private Rule rule(int code, Symbolizer symbolizer) {
        return symbology.where("look", code, symbology.always(symbolizer));
    }

    private List<Rule> labels(Labelling labelling) {
        var rules = new ArrayList<Rule>();
        for (var i = 0; i < looks.size(); i++) {
            for (var dimension = 0; dimension < DIMENSIONS; dimension++) {
                rules.add(rule(code(i, dimension), text(labelling, dimension, "label")));
            }
        }
        return rules;
    }

    /// @param attribute that holds the words
    Symbolizer text(Labelling labelling, int dimension, String attribute) {
        var text =
                symbology
                        .text(ThemeColour.LBL_OWN_LAYER, LABEL_PIXELS * labelling.size(), 500)
                        .of(attribute);
        return switch (dimension) {
            case 2 -> text.placed(Placement.INSIDE).done();
            case 1 -> text.placed(Placement.ALONG).clearance(2).done();
            default -> text.placed(Placement.AROUND).done();
        };
    }

    Symbolizer line(SymbolAppearance look) {
        return symbology.line(stroke(look, LINE_PIXELS));
    }

    Symbolizer area(SymbolAppearance look) {
        var styles = symbology.factory();
        var fill =
                styles.createFill(symbology.literal(colour(look)), symbology.literal(FILL_OPACITY));
        return styles.createPolygonSymbolizer(stroke(look, EDGE_PIXELS), fill, null);
    }

    private Stroke stroke(SymbolAppearance look, double width) {
        var stroke =
                symbology
                        .factory()
                        .createStroke(
                                symbology.literal(colour(look)),
                                symbology.literal(width * look.size()),
                                symbology.literal(1));
        stroke.setLineJoin(symbology.literal("round"));
        stroke.setLineCap(symbology.literal("round"));
        return stroke;
    }

    /// The symbol of a point.
    Symbolizer symbol(SymbolAppearance look) {
        var styles = symbology.factory();
        var name = look.symbol();
        if (name != null) {
            return symbology.symbol(
                    symbology.literal("symbol:" + SightingSymbols.coloured(name, look)),
                    symbology.literal(SYMBOL_PIXELS * look.size()));
        }
        var mark =
                styles.createMark(
                        symbology.literal("circle"),
                        symbology.stroke(ThemeColour.HALO, HALO_PIXELS, 1),
                        styles.createFill(symbology.literal(colour(look))),
                        symbology.literal(1),
                        symbology.literal(0));
        var size = symbology.literal(POINT_PIXELS * look.size());
        return styles.createPointSymbolizer(
                styles.createGraphic(null, new Mark[] {mark}, null, null, size, null), null);
    }

    private String colour(SymbolAppearance look) {
        var chosen = look.colour();
        return chosen == null ? symbology.hex(ThemeColour.OWN_LAYER) : chosen.hex();
    }

    /// The lines of a legend: one, or one for each class.
    ///
    /// @param swatch `line` or `area`; `symbol:` for points
    List<BaseKey> keys(String swatch, Classing classing) {
        return switch (classing) {
            case Classing.One(var look) -> List.of(key(swatch, look, ""));
            case Classing.ByValue values ->
                    values.classes().stream()
                            .map(each -> key(swatch, each.look(), each.value()))
                            .toList();
            case Classing.Graded graded ->
                    graded.grades().stream()
                            .map(each -> key(swatch, each.look(), ClassTitles.grade(graded, each)))
                            .toList();
        };
    }

    private BaseKey key(String swatch, SymbolAppearance look, String words) {
        var symbol = look.symbol() == null ? "mark-circle" : look.symbol();
        return new BaseKey(
                swatch + (swatch.endsWith(":") ? symbol : "") + colour(look), words, null);
    }

    /// The symbols of points, by the number of their look.
    List<PointSymbol> points() {
        return looks.stream().map(this::point).toList();
    }

    private PointSymbol point(SymbolAppearance look) {
        var chosen = look.colour();
        var symbol = look.symbol();
        var mark =
                symbol == null
                        ? PointMark.circle(
                                POINT_PIXELS * look.size(),
                                chosen == null ? ThemeColour.OWN_LAYER.rgb(theme) : chosen.rgb(),
                                ThemeColour.HALO.rgb(theme),
                                HALO_PIXELS)
                        : PointMark.named(
                                SightingSymbols.coloured(symbol, look),
                                SYMBOL_PIXELS * look.size());
        return PointSymbol.of(mark);
    }
}
