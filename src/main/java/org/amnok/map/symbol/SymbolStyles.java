package org.amnok.map.symbol;

import java.util.ArrayList;
import java.util.List;
import org.amnok.map.ScaleBand;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.map.symbology.LineOption;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/// Styles of crossings, sites, sightings and their uncertainty.
public final class SymbolStyles {
    private final Symbology symbology;
    public final Style sites;
    public final Style spans;
    public final Style shapes;
    public final Style sightings;
    public final Style selection;
    public final Style leaders;
    public final Style uncertainty;
    public final Style cells;
    public final Style widePlaces;

    public SymbolStyles(Symbology symbology) {
        this.symbology = symbology;
        sites = sites();
        spans = spans();
        shapes = shapes();
        sightings = sightings();
        selection = symbology.style(selected());
        leaders = leaders();
        uncertainty = uncertainty();
        cells = cells();
        widePlaces = widePlaces();
    }

    /// Attributes: `symbol`, `size`, `label`, `order`, `minor`.
    private Style sites() {
        var symbol =
                obstacle(
                        symbology.symbol(symbology.property("symbol"), symbology.property("size")));
        symbol.getOptions().put(LabelOption.IS_WHOLE, "true");
        return symbology.style(
                symbology.always(symbol),
                symbology.where(
                        "minor",
                        false,
                        symbology.always(
                                symbology
                                        .text(ThemeColour.LBL_SITE, 11.5, 500)
                                        .leader()
                                        .offBarrier("label")
                                        .done())),
                symbology.where(
                        "minor",
                        true,
                        symbology.always(
                                symbology
                                        .text(ThemeColour.LBL_SITE, 10.5, 400)
                                        .space(1)
                                        .closeLeader()
                                        .offBarrier("label")
                                        .done())));
    }

    /// Width of a bridge over the water with its edges, px.
    public static double spanWidth(ScaleBand band) {
        return band == ScaleBand.SITE ? 8 : 5.4;
    }

    /// Attribute: `kind`. From the scale on at which bridges are longer than their symbols.
    private Style spans() {
        var rules = new ArrayList<Rule>();
        for (var band : List.of(ScaleBand.TOWN, ScaleBand.SITE)) {
            var width = spanWidth(band);
            var edges = span(ThemeColour.INK, width);
            var deck = span(ThemeColour.PLATE, width - 2.4);
            rules.add(span("road", band, edges, deck));
            rules.add(span("ruin", band, edges, deck));
            rules.add(
                    span(
                            "rail",
                            band,
                            span(ThemeColour.PLATE, width),
                            span(ThemeColour.INK, width - 1.6),
                            span(ThemeColour.PLATE, width - 3.8, 4, 4)));
            rules.add(span("piers", band, span(ThemeColour.INK, width, 1.6f, 6)));
            rules.add(
                    span(
                            "dam",
                            band,
                            span(ThemeColour.PLATE, width + 1.6),
                            span(ThemeColour.INK, width)));
            rules.add(span("abutment", band, span(ThemeColour.INK, 1.3)));
        }
        return symbology.style(rules);
    }

    private Rule span(String kind, ScaleBand band, LineSymbolizer... lines) {
        return symbology.where("kind", kind, symbology.in(band, lines));
    }

    private LineSymbolizer span(ThemeColour colour, double width, float... dashes) {
        var stroke = symbology.stroke(colour, width, 1, dashes);
        stroke.setLineCap(symbology.literal("butt"));
        var line = symbology.line(stroke);
        line.getOptions().put(LabelOption.BARRIER_WIDTH, Double.toString(width + 2));
        return line;
    }

    /// Attribute: `area`. A line and the edge of an area look alike, seen over water and streets.
    private Style shapes() {
        return symbology.style(
                symbology.pass(
                        symbology.where(
                                "area",
                                true,
                                symbology.always(symbology.area(ThemeColour.INK, 0.1)))),
                symbology.pass(symbology.always(symbology.line(ThemeColour.HALO, 4, 0.85))),
                symbology.pass(symbology.always(symbology.line(ThemeColour.INK, 1.6, 0.9))));
    }

    /// Attributes: `symbol`, `size`, `dx`, `dy`, `selected`, `ringSize`, `disputed`.
    private Style sightings() {
        return symbology.style(sightingMarks());
    }

    /// With the attributes `label` and `order`, too.
    ///
    /// @param labelSize as a multiple of the designed one
    public Style labelledSightings(double labelSize) {
        return symbology.style(
                sightingMarks(),
                symbology.pass(
                        symbology.always(
                                symbology
                                        .text(ThemeColour.LBL_SITE, 11.5 * labelSize, 500)
                                        .leader()
                                        .offBarrier("label")
                                        .done())));
    }

    private FeatureTypeStyle sightingMarks() {
        var symbol = symbology.symbol(symbology.property("symbol"), symbology.property("size"));
        var slash = symbology.slash(symbology.property("size"), ThemeColour.UI_ERR, 2);
        return symbology.pass(
                selected(),
                symbology.always(obstacle(symbol)),
                symbology.where("disputed", true, symbology.always(slash)));
    }

    /// Attributes: `selected`, `ringSize`, `dx`, `dy`.
    private Rule selected() {
        var ring =
                symbology.circle(
                        symbology.property("ringSize"), ThemeColour.SEL, ThemeColour.SEL_EDGE, 1.2);
        return symbology.where("selected", true, symbology.always(obstacle(ring)));
    }

    /// A dot on the true point, a hairline to the symbol.
    private Style leaders() {
        var line = symbology.line(ThemeColour.INK, 1.2, 1);
        line.getOptions().put(LineOption.START_DOT, "true");
        line.getOptions().put(LineOption.DOT_SIZE, "4.8");
        return symbology.style(symbology.always(line));
    }

    private static PointSymbolizer obstacle(PointSymbolizer symbol) {
        symbol.getOptions().put(LabelOption.IS_OBSTACLE, "true");
        return symbol;
    }

    /// Attributes: `small`, `label`, `order`.
    private Style uncertainty() {
        var outline = symbology.line(ThemeColour.UNC, 1.3, 0.95, 5.5f, 3.4f);
        outline.getOptions().put(LabelOption.BARRIER_WIDTH, "1.3");
        outline.getOptions().put(LabelOption.IS_CROSSABLE, "true");
        return symbology.style(
                symbology.pass(
                        symbology.where(
                                "small",
                                true,
                                symbology.always(symbology.area(ThemeColour.UNC, 0.12))),
                        symbology.where(
                                "small",
                                false,
                                symbology.always(symbology.area(ThemeColour.UNC, 0.065)))),
                symbology.pass(
                        symbology.always(
                                outline,
                                symbology
                                        .text(ThemeColour.UNC, 11, 500)
                                        .placed(Placement.CIRCLE)
                                        .offBarrier("always")
                                        .done())));
    }

    /// Attributes: `size`, `dx`, `dy`, `label`, `order`.
    private Style widePlaces() {
        return symbology.style(
                symbology.always(
                        obstacle(symbology.ring(symbology.property("size"), ThemeColour.HALO, 4.4)),
                        symbology.ring(symbology.property("size"), ThemeColour.UNC, 2, 4.5f, 2.5f)),
                symbology.always(symbology.text(ThemeColour.UNC, 12, 700).done()));
    }

    private Style cells() {
        return symbology.style(
                symbology.pass(symbology.always(symbology.area(ThemeColour.UI_ACCENT, 0.16))),
                symbology.pass(
                        symbology.always(
                                symbology.outline(
                                        symbology.stroke(ThemeColour.UI_ACCENT, 1.2, 0.9)))));
    }
}
