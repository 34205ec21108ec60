package org.amnok.map.ground;

import java.util.Arrays;
import java.util.List;
import org.amnok.map.ScaleBand;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;

/// Styles of features that are little but their name: countries, provinces, rivers, lakes, cities
/// and towns, the graticule. Sizes and weights after `symbols.md`, section 5.
public final class LabelStyles {
    private static final List<String> QUIET = List.of("hamlet", "summit");

    private static final double WIDEST_RIVER_NAMES = 4_000_000;

    private final Symbology symbology;
    public final Style countries;
    public final Style provinces;
    public final Style rivers;
    public final Style kilometres;
    public final Style lakes;
    public final Style places;
    public final Style edgeNotes;
    public final Style graticule;

    public LabelStyles(Symbology symbology) {
        this.symbology = symbology;
        countries = countries();
        provinces = provinces();
        rivers = rivers();
        kilometres = kilometres();
        lakes = lakes();
        places = places();
        edgeNotes = edgeNotes();
        graticule = graticule();
    }

    private Style countries() {
        return symbology.style(
                symbology.between(
                        ScaleBand.REGION,
                        ScaleBand.CORRIDOR,
                        country(22, 9),
                        country(15, 4),
                        country(12.5, 2),
                        country(10.5, 1)),
                symbology.between(
                        ScaleBand.COUNTY,
                        ScaleBand.DISTRICT,
                        country(17, 6),
                        country(12.5, 2),
                        country(10.5, 1)),
                symbology.between(
                        ScaleBand.TOWN,
                        ScaleBand.SITE,
                        country(15, 5),
                        country(12.5, 2),
                        country(10.5, 1)));
    }

    /// Of several sizes at one scale the first is drawn that finds room.
    private TextSymbolizer country(double size, double spacing) {
        var text =
                symbology
                        .text(ThemeColour.LBL_COUNTRY, size, 500)
                        .spacing(spacing)
                        .placed(Placement.GROUND)
                        .done();
        text.getOptions().put(TextSymbolizer.GROUP_KEY, "true");
        return text;
    }

    private Style provinces() {
        return symbology.style(symbology.between(ScaleBand.CORRIDOR, ScaleBand.SITE, province()));
    }

    private TextSymbolizer province() {
        return symbology
                .text(ThemeColour.LBL_ADMIN, 11.5, 500)
                .spacing(1.6)
                .placed(Placement.GROUND)
                .done();
    }

    /// Not where a river is but as long as its name.
    private Style rivers() {
        var rules = Arrays.stream(ScaleBand.values()).map(b -> symbology.in(b, river(b))).toList();
        rules.getFirst().setMaxScaleDenominator(WIDEST_RIVER_NAMES);
        return symbology.style(rules);
    }

    private TextSymbolizer river(ScaleBand band) {
        return symbology
                .text(ThemeColour.LBL_WATER, band == ScaleBand.CORRIDOR ? 14 : 13, 500)
                .italic()
                .spacing(1.3)
                .placed(Placement.ALONG)
                .clearance(Math.max(band.borderBandWidth(), band.riverWidth()) / 2)
                .done();
    }

    /// The closer, the more of them: two or three in a picture. Where a bridge leaves no room one
    /// is missing.
    private Style kilometres() {
        return symbology.style(
                kilometre("10", 200_000), kilometre("5", 70_000), kilometre("1", 35_000));
    }

    private Rule kilometre(String every, double widestDenominator) {
        var dot =
                symbology.circle(symbology.literal(7), ThemeColour.HALO, ThemeColour.LBL_WATER, 1);
        dot.getOptions().put(LabelOption.WITH_LABEL, "true");
        var rule =
                symbology.always(
                        dot,
                        symbology
                                .text(ThemeColour.LBL_WATER, 10, 500)
                                .space(4)
                                .placed(Placement.AROUND)
                                .offBarrier("always")
                                .done());
        rule.setMaxScaleDenominator(widestDenominator);
        return symbology.where("every", every, rule);
    }

    /// Seas, too, while their open water is in the picture.
    private Style lakes() {
        return symbology.style(
                symbology.where(
                        "kind",
                        "lake",
                        symbology.between(
                                ScaleBand.CORRIDOR,
                                ScaleBand.DISTRICT,
                                symbology
                                        .text(ThemeColour.LBL_WATER, 12, 500)
                                        .italic()
                                        .placed(Placement.INSIDE)
                                        .offBarrier("label")
                                        .done())),
                symbology.where(
                        "kind",
                        "sea",
                        symbology.between(
                                ScaleBand.REGION,
                                ScaleBand.COUNTY,
                                symbology
                                        .text(ThemeColour.LBL_WATER, 13, 500)
                                        .italic()
                                        .spacing(1.6)
                                        .placed(Placement.GROUND)
                                        .done())));
    }

    /// The first of all places is the map's subject and the only one written large on small scales.
    private Style places() {
        return symbology.style(
                place("subject", ScaleBand.REGION, ScaleBand.CORRIDOR, 17, 700),
                place("subject", ScaleBand.COUNTY, ScaleBand.TOWN, 15, 700),
                place("subject", ScaleBand.SITE, ScaleBand.SITE, 18, 700),
                place("city", ScaleBand.REGION, ScaleBand.CORRIDOR, 14, 600),
                place("city", ScaleBand.COUNTY, ScaleBand.TOWN, 15, 700),
                place("city", ScaleBand.SITE, ScaleBand.SITE, 18, 700),
                place("town", ScaleBand.CORRIDOR, ScaleBand.DISTRICT, 12.5, 500),
                place("town", ScaleBand.TOWN, ScaleBand.SITE, 13, 600),
                place("peak", ScaleBand.CORRIDOR, ScaleBand.CORRIDOR, 12, 500),
                place("peak", ScaleBand.COUNTY, ScaleBand.SITE, 12, 500),
                place("village", ScaleBand.COUNTY, ScaleBand.SITE, 11.5, 500),
                place("hamlet", ScaleBand.DISTRICT, ScaleBand.SITE, 10.5, 500),
                place("summit", ScaleBand.COUNTY, ScaleBand.SITE, 11, 500));
    }

    private Rule place(String rank, ScaleBand widest, ScaleBand closest, double size, int weight) {
        var dot = rank.equals("hamlet") ? 14 : 18;
        var symbol = symbology.symbol(symbology.property("symbol"), symbology.literal(dot));
        symbol.getOptions().put(LabelOption.WITH_LABEL, "true");
        var quiet = QUIET.contains(rank) ? ThemeColour.LBL_SITE : ThemeColour.LBL_TOWN;
        var colour = weight == 500 ? quiet : ThemeColour.LBL_CITY;
        var text = symbology.text(colour, size, weight).offBarrier("home");
        if (rank.equals("subject") || rank.equals("city")) {
            text.essential();
        }
        if (rank.equals("summit") || rank.equals("peak") && widest != ScaleBand.CORRIDOR) {
            text.of("with_height");
        }
        return symbology.where(
                "rank", rank, symbology.between(widest, closest, symbol, text.done()));
    }

    /// A place that is not seen lets the words stand further from the border.
    private Style edgeNotes() {
        var room = symbology.clear(12);
        var name =
                symbology
                        .text(ThemeColour.LBL_SITE, 10.5, 500)
                        .space(8)
                        .offBarrier("always")
                        .done();
        var crossing =
                symbology.text(ThemeColour.LBL_SITE, 11.5, 500).leader().offBarrier("label").done();
        return symbology.style(
                symbology.where("kind", "meridian", line(Placement.FRAME_TOP)),
                symbology.where("kind", "parallel", line(Placement.FRAME_LEFT)),
                symbology.where("kind", "province", symbology.always(province())),
                symbology.where("kind", "cut", symbology.always(room, crossing)),
                symbology.where("kind", "beyond", symbology.always(room, name)));
    }

    private Style graticule() {
        return symbology.style(
                symbology.where("kind", "meridian", line(Placement.FRAME_TOP)),
                symbology.where("kind", "parallel", line(Placement.FRAME_LEFT)));
    }

    private Rule line(Placement placement) {
        return symbology.always(
                symbology.line(ThemeColour.GRATICULE, 0.6, 1),
                symbology
                        .text(ThemeColour.LBL_ADMIN, 10, 400)
                        .placed(placement)
                        .offBarrier("always")
                        .done());
    }
}
