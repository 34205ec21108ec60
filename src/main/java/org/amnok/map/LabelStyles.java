package org.amnok.map;

import java.util.Arrays;
import org.amnok.map.LabelOption.Placement;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/// Styles of features that are little but their name: countries, provinces, rivers, lakes, cities
/// and towns, the graticule. Sizes and weights after `symbols.md`, section 5.
final class LabelStyles {
    private final Symbology symbology;
    final Style countries;
    final Style provinces;
    final Style rivers;
    final Style lakes;
    final Style places;
    final Style graticule;

    LabelStyles(Symbology symbology) {
        this.symbology = symbology;
        countries = countries();
        provinces = provinces();
        rivers = rivers();
        lakes = lakes();
        places = places();
        graticule = graticule();
    }

    private Style countries() {
        return symbology.style(
                symbology.pass(
                        symbology.between(ScaleBand.REGION, ScaleBand.CORRIDOR, country(22, 9)),
                        symbology.between(ScaleBand.COUNTY, ScaleBand.DISTRICT, country(17, 6)),
                        symbology.between(ScaleBand.TOWN, ScaleBand.SITE, country(15, 5))));
    }

    private TextSymbolizer country(double size, double spacing) {
        return symbology
                .text(Token.LBL_COUNTRY, size, 500)
                .spacing(spacing)
                .placed(Placement.GROUND)
                .done();
    }

    private Style provinces() {
        return symbology.style(
                symbology.pass(
                        symbology.between(
                                ScaleBand.CORRIDOR,
                                ScaleBand.SITE,
                                symbology
                                        .text(Token.LBL_ADMIN, 11.5, 500)
                                        .spacing(1.6)
                                        .placed(Placement.GROUND)
                                        .done())));
    }

    private Style rivers() {
        return symbology.style(
                symbology.pass(
                        Arrays.stream(ScaleBand.values())
                                .filter(b -> b != ScaleBand.REGION)
                                .map(b -> symbology.in(b, river(b)))
                                .toList()));
    }

    private TextSymbolizer river(ScaleBand band) {
        return symbology
                .text(Token.LBL_WATER, band == ScaleBand.CORRIDOR ? 14 : 13, 500)
                .italic()
                .spacing(1.3)
                .placed(Placement.ALONG)
                .clearance(Math.max(band.borderBandWidth(), band.riverWidth()) / 2)
                .done();
    }

    private Style lakes() {
        return symbology.style(
                symbology.pass(
                        symbology.between(
                                ScaleBand.CORRIDOR,
                                ScaleBand.COUNTY,
                                symbology
                                        .text(Token.LBL_WATER, 12, 500)
                                        .italic()
                                        .offBarrier("label")
                                        .done())));
    }

    private Style places() {
        var symbol = symbology.symbol(symbology.property("symbol"), symbology.literal(18));
        symbol.getOptions().put(LabelOption.WITH_LABEL, "true");
        return symbology.style(
                symbology.pass(
                        rank("city", ScaleBand.REGION, ScaleBand.CORRIDOR, symbol, 17, 700),
                        rank("city", ScaleBand.COUNTY, ScaleBand.TOWN, symbol, 15, 700),
                        rank("city", ScaleBand.SITE, ScaleBand.SITE, symbol, 18, 700),
                        rank("town", ScaleBand.CORRIDOR, ScaleBand.DISTRICT, symbol, 12.5, 600),
                        rank("town", ScaleBand.TOWN, ScaleBand.SITE, symbol, 13, 600),
                        rank("village", ScaleBand.COUNTY, ScaleBand.SITE, symbol, 11.5, 500)));
    }

    private Rule rank(
            String rank,
            ScaleBand widest,
            ScaleBand closest,
            Symbolizer symbol,
            double size,
            int weight) {
        var colour = rank.equals("city") ? Token.LBL_CITY : Token.LBL_TOWN;
        var text = symbology.text(colour, size, weight).offBarrier("reach").done();
        return symbology.where("rank", rank, symbology.between(widest, closest, symbol, text));
    }

    private Style graticule() {
        return symbology.style(
                symbology.pass(
                        symbology.where("kind", "meridian", line(10, Placement.FRAME_TOP)),
                        symbology.where("kind", "parallel", line(10, Placement.FRAME_LEFT)),
                        symbology.where("kind", "zone", zone())));
    }

    private Rule line(double size, Placement placement) {
        return symbology.always(
                symbology.line(Token.GRATICULE, 0.6, 1),
                symbology.text(Token.LBL_ADMIN, size, 400).placed(placement).done());
    }

    private Rule zone() {
        return symbology.always(
                symbology.line(Token.ZONE, 1.1, 1, 1.5f, 5),
                symbology.text(Token.LBL_SITE, 11, 400).placed(Placement.FRAME_BOTTOM_LEFT).done(),
                symbology
                        .text(Token.LBL_SITE, 11, 400)
                        .of("label2")
                        .placed(Placement.FRAME_BOTTOM_RIGHT)
                        .done());
    }
}
