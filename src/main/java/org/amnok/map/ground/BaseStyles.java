package org.amnok.map.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.amnok.map.ScaleBand;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Surface;
import org.amnok.map.symbology.Symbology;
import org.amnok.map.symbology.Tides;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/// Styles of the ground: land, water, border, provinces, graticule. Immutable after construction.
public final class BaseStyles {
    /// The Tumen is drawn narrower than the Yalu, the subject of the map.
    private static final double TUMEN_WIDTH = 0.6;

    private final Symbology symbology;
    public final Style sea;
    public final Style land;

    /// Of land that is not on our map.
    public final Style landOfOthers;

    public final Style coast;
    public final Style lakes;
    public final Style contextRivers;
    public final Style rivers;
    public final Style border;
    public final Style provinces;
    public final Style islands;

    public BaseStyles(Symbology symbology) {
        this.symbology = symbology;
        sea = symbology.style(symbology.always(symbology.area(ThemeColour.SEA, 1)));
        landOfOthers = symbology.style(symbology.always(symbology.area(ThemeColour.LAND_RU, 1)));
        land = land();
        coast =
                symbology.style(
                        eachBand(b -> symbology.line(ThemeColour.COAST, b.coastWidth(), 1)));
        lakes = lakes();
        contextRivers = coarse(symbology.line(ThemeColour.RIVER_CTX, 1.1, 1));
        rivers = rivers();
        border = border();
        provinces = provinces();
        islands = islands();
    }

    /// The neighbours beyond share the quiet tone of Russia.
    private Style land() {
        return symbology.style(
                ground("KP", ThemeColour.LAND_KP),
                ground("CN", ThemeColour.LAND_CN),
                ground("RU", ThemeColour.LAND_RU),
                ground("KR", ThemeColour.LAND_KR),
                ground("JP", ThemeColour.LAND_RU),
                ground("MN", ThemeColour.LAND_RU));
    }

    private Rule ground(String country, ThemeColour colour) {
        var area = symbology.area(colour, 1);
        area.getOptions().put(LabelOption.GROUND, "country");
        return symbology.where("country", country, symbology.always(area));
    }

    /// Lines of provinces; those of other countries, where `country` is the one beyond, on wide
    /// views too.
    private Style provinces() {
        var inner = symbology.line(ThemeColour.ADMIN, 0.9, 1, 5, 2.4f, 1.2f, 2.4f);
        var outer = symbology.line(ThemeColour.ADMIN, 1.3, 1, 7, 2.5f, 1.6f, 2.5f);
        for (var line : List.of(inner, outer)) {
            line.getOptions().put(LabelOption.BARRIER_WIDTH, "2");
            line.getOptions().put(LabelOption.IS_CROSSABLE, "true");
            line.getOptions().put(LabelOption.IS_FAINT, "true");
        }
        var rules = new ArrayList<Rule>();
        for (var country : List.of("KP", "CN")) {
            rules.add(
                    symbology.where(
                            "country",
                            country,
                            symbology.between(ScaleBand.CORRIDOR, ScaleBand.COUNTY, inner)));
        }
        for (var country : List.of("RU", "KR", "MN")) {
            rules.add(
                    symbology.where(
                            "country",
                            country,
                            symbology.between(ScaleBand.REGION, ScaleBand.COUNTY, outer)));
        }
        return symbology.style(rules);
    }

    /// Good to 400 m: shown from 1 : 2,500,000 to 1 : 70,000. Of a lake whose size is known and
    /// whose shape is not, the shore is dashed.
    private Style lakes() {
        var shore = symbology.stroke(ThemeColour.RIVER_EDGE, 0.6, 1);
        var guessed = symbology.stroke(ThemeColour.RIVER_EDGE, 0.8, 0.9, 3.2f, 2.4f);
        return symbology.style(
                lake("outline", shore, ScaleBand.DISTRICT), lake("size", guessed, ScaleBand.SITE));
    }

    private Rule lake(String basis, Stroke shore, ScaleBand closest) {
        var area = symbology.area(ThemeColour.LAKE, shore);
        area.getOptions().put(LabelOption.SURFACE, Surface.WATER.name());
        return symbology.where(
                "basis", basis, symbology.between(ScaleBand.CORRIDOR, closest, area));
    }

    /// For what is good to 1 km: shown from 1 : 2,500,000 to 1 : 200,000.
    private Style coarse(Symbolizer symbolizer) {
        return symbology.style(symbology.between(ScaleBand.CORRIDOR, ScaleBand.COUNTY, symbolizer));
    }

    /// A symbol, and over it the water between the banks, which is wider from some scale on: the
    /// casings of both, then the fills of both.
    private Style rivers() {
        var casings =
                eachRiver(
                        ThemeColour.RIVER_EDGE,
                        b -> b.riverCasing() > 0 ? b.riverWidth() + 2 * b.riverCasing() : 0,
                        ScaleBand::riverCasing);
        var fills = eachRiver(ThemeColour.RIVER, ScaleBand::riverWidth, b -> 0.0);
        var water = symbology.area(ThemeColour.RIVER, 1);
        water.getOptions().put(LabelOption.SURFACE, Surface.WATER.name());
        fills.add(drawn(DrawnRivers.WATER, water));
        for (var i = 0; i < Tides.STEPS; i++) {
            var sea = symbology.area(ThemeColour.SEA, Tides.opacity(i, 1));
            fills.add(drawn(Tides.kind(i), sea));
        }
        return symbology.style(symbology.pass(casings), symbology.pass(fills));
    }

    /// @param bank half the width of the line along a bank; 0 for none
    private List<Rule> eachRiver(
            ThemeColour colour,
            Function<ScaleBand, Double> width,
            Function<ScaleBand, Double> bank) {
        var rules = new ArrayList<Rule>();
        for (var band : ScaleBand.values()) {
            double w = width.apply(band);
            if (w > 0) {
                rules.addAll(symbol(DrawnRivers.YALU, band, symbology.line(colour, w, 1)));
                var tidal = colour == ThemeColour.RIVER ? ThemeColour.SEA : colour;
                rules.addAll(symbol(DrawnRivers.ESTUARY, band, symbology.line(tidal, w, 1)));
                var narrow = Math.max(1.4, w * TUMEN_WIDTH);
                rules.addAll(symbol(DrawnRivers.TUMEN, band, symbology.line(colour, narrow, 1)));
            }
            if (bank.apply(band) > 0) {
                rules.add(
                        river(
                                DrawnRivers.BANK,
                                band,
                                symbology.line(colour, 2 * bank.apply(band), 1)));
            }
        }
        return rules;
    }

    /// Also below the water of a street map, where that is thinner.
    private List<Rule> symbol(String shape, ScaleBand band, Symbolizer line) {
        var open = river(shape, band, line);
        return ScaleBand.DISTRICT.isWiderThan(band)
                ? List.of(open)
                : List.of(open, river(DrawnRivers.covered(shape), band, line));
    }

    private Rule river(String shape, ScaleBand band, Symbolizer symbolizer) {
        return symbology.where(DrawnRivers.SHAPE, shape, symbology.in(band, symbolizer));
    }

    private Rule drawn(String shape, Symbolizer symbolizer) {
        return symbology.where(
                DrawnRivers.SHAPE,
                shape,
                symbology.between(ScaleBand.CORRIDOR, ScaleBand.SITE, symbolizer));
    }

    private Style border() {
        return symbology.style(
                eachBand(b -> symbology.line(ThemeColour.BORDER_GLOW, b.borderBandWidth(), 0.13)),
                eachBandFrom(
                        ScaleBand.DISTRICT,
                        b ->
                                symbology.line(
                                        ThemeColour.BORDER_CASING, b.borderWidth() + 1.6, 0.85)),
                eachBand(this::borderLine));
    }

    private Symbolizer borderLine(ScaleBand band) {
        var line = symbology.line(ThemeColour.BORDER, band.borderWidth(), 1, band.borderDashes());
        var width = band.riverWidth() + 2 * band.riverCasing() + 2;
        line.getOptions().put(LabelOption.BARRIER_WIDTH, Double.toString(width));
        return line;
    }

    /// Of islands whose size is measured and whose shape is not, the shore is dashed.
    private Style islands() {
        var shore = symbology.stroke(ThemeColour.COAST, 0.9, 1);
        var guessed = symbology.stroke(ThemeColour.RIVER_EDGE, 0.8, 0.9, 3.2f, 2.4f);
        return symbology.style(
                symbology.pass(
                        island("outline", "KP", ThemeColour.LAND_KP, shore),
                        island("outline", "CN", ThemeColour.LAND_CN, shore),
                        island("size", "KP", ThemeColour.LAND_KP, guessed),
                        island("size", "CN", ThemeColour.LAND_CN, guessed)),
                symbology.pass(
                        symbology.between(
                                ScaleBand.COUNTY,
                                ScaleBand.SITE,
                                symbology
                                        .text(ThemeColour.LBL_SITE, 11.5, 500)
                                        .placed(LabelOption.Placement.INSIDE)
                                        .offBarrier("label")
                                        .closeLeader()
                                        .done())));
    }

    private Rule island(String basis, String country, ThemeColour colour, Stroke shore) {
        var area = symbology.area(colour, shore);
        area.getOptions().put(LabelOption.SURFACE, Surface.ISLAND.name());
        return symbology.where(
                "basis",
                basis,
                symbology.where(
                        "country",
                        country,
                        symbology.between(ScaleBand.CORRIDOR, ScaleBand.SITE, area)));
    }

    private FeatureTypeStyle eachBand(Function<ScaleBand, Symbolizer> symbolizer) {
        return eachBandFrom(ScaleBand.REGION, symbolizer);
    }

    private FeatureTypeStyle eachBandFrom(
            ScaleBand widest, Function<ScaleBand, Symbolizer> symbolizer) {
        List<Rule> rules =
                Arrays.stream(ScaleBand.values())
                        .filter(b -> !b.isWiderThan(widest))
                        .map(b -> symbology.in(b, symbolizer.apply(b)))
                        .toList();
        return symbology.pass(rules);
    }
}
