package org.amnok.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/// Styles of the ground: land, water, border, provinces, graticule. Immutable after construction.
final class BaseStyles {
    /// The Tumen is drawn narrower than the Yalu, the subject of the map.
    private static final double TUMEN_WIDTH = 0.6;

    private final Symbology symbology;
    final Style sea;
    final Style land;

    /// Of land that is not on our map.
    final Style landOfOthers;

    final Style coast;
    final Style lakes;
    final Style contextRivers;
    final Style rivers;
    final Style border;
    final Style provinces;
    final Style islands;

    BaseStyles(Symbology symbology) {
        this.symbology = symbology;
        sea = symbology.style(symbology.pass(symbology.always(symbology.area(Token.SEA, 1))));
        landOfOthers =
                symbology.style(symbology.pass(symbology.always(symbology.area(Token.LAND_RU, 1))));
        land = land();
        coast = symbology.style(eachBand(b -> symbology.line(Token.COAST, b.coastWidth(), 1)));
        lakes = lakes();
        contextRivers = coarse(symbology.line(Token.RIVER_CTX, 1.1, 1));
        rivers = rivers();
        border = border();
        provinces = coarse(symbology.line(Token.ADMIN, 0.9, 1, 5, 2.4f, 1.2f, 2.4f));
        islands = islands();
    }

    /// The neighbours beyond share the quiet tone of Russia.
    private Style land() {
        return symbology.style(
                symbology.pass(
                        ground("KP", Token.LAND_KP),
                        ground("CN", Token.LAND_CN),
                        ground("RU", Token.LAND_RU),
                        ground("KR", Token.LAND_RU),
                        ground("JP", Token.LAND_RU),
                        ground("MN", Token.LAND_RU)));
    }

    private Rule ground(String country, Token colour) {
        var area = symbology.area(colour, 1);
        area.getOptions().put(LabelOption.GROUND, "country");
        return symbology.where("country", country, symbology.always(area));
    }

    /// Good to 400 m: shown from 1 : 2,500,000 to 1 : 70,000.
    private Style lakes() {
        var area = symbology.area(Token.LAKE, symbology.stroke(Token.RIVER_EDGE, 0.6, 1));
        area.getOptions().put(LabelOption.IS_WATER, "true");
        return symbology.style(
                symbology.pass(symbology.between(ScaleBand.CORRIDOR, ScaleBand.DISTRICT, area)));
    }

    /// For what is good to 1 km: shown from 1 : 2,500,000 to 1 : 200,000.
    private Style coarse(Symbolizer symbolizer) {
        return symbology.style(
                symbology.pass(
                        symbology.between(ScaleBand.CORRIDOR, ScaleBand.COUNTY, symbolizer)));
    }

    private Style rivers() {
        return symbology.style(
                eachRiver(
                        Token.RIVER_EDGE,
                        b -> b.riverCasing() > 0 ? b.riverWidth() + 2 * b.riverCasing() : 0),
                eachRiver(Token.RIVER, ScaleBand::riverWidth));
    }

    private FeatureTypeStyle eachRiver(Token colour, Function<ScaleBand, Double> width) {
        var bands = Arrays.stream(ScaleBand.values()).filter(b -> width.apply(b) > 0).toList();
        var rules = new ArrayList<Rule>();
        for (var band : bands) {
            double w = width.apply(band);
            rules.add(river("yalu", band, colour, w));
            rules.add(river("tumen", band, colour, Math.max(1.4, w * TUMEN_WIDTH)));
        }
        return symbology.pass(rules);
    }

    private Rule river(String name, ScaleBand band, Token colour, double width) {
        return symbology.where("river", name, symbology.in(band, symbology.line(colour, width, 1)));
    }

    private Style border() {
        return symbology.style(
                eachBand(b -> symbology.line(Token.BORDER_GLOW, b.borderBandWidth(), 0.13)),
                eachBandFrom(
                        ScaleBand.DISTRICT,
                        b -> symbology.line(Token.BORDER_CASING, b.borderWidth() + 1.6, 0.85)),
                eachBand(this::borderLine));
    }

    private Symbolizer borderLine(ScaleBand band) {
        var line = symbology.line(Token.BORDER, band.borderWidth(), 1, band.borderDashes());
        var width = band.riverWidth() + 2 * band.riverCasing() + 2;
        line.getOptions().put(LabelOption.BARRIER_WIDTH, Double.toString(width));
        return line;
    }

    private Style islands() {
        return symbology.style(
                symbology.pass(island("KP", Token.LAND_KP), island("CN", Token.LAND_CN)),
                symbology.pass(
                        symbology.between(
                                ScaleBand.COUNTY,
                                ScaleBand.SITE,
                                symbology
                                        .text(Token.LBL_SITE, 11.5, 500)
                                        .placed(LabelOption.Placement.INSIDE)
                                        .offBarrier("label")
                                        .done())));
    }

    private Rule island(String country, Token colour) {
        return symbology.where(
                "country",
                country,
                symbology.between(
                        ScaleBand.CORRIDOR,
                        ScaleBand.SITE,
                        symbology.area(colour, symbology.stroke(Token.COAST, 0.9, 1))));
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
