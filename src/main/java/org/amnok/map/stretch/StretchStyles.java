package org.amnok.map.stretch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.amnok.domain.codelist.Family;
import org.amnok.map.ScaleBand;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.TextSymbolizer;

/// Styles of stretches of river.
public final class StretchStyles {
    /// Of a band where it is surest: quieter than any symbol, since a stretch is the vaguest that a
    /// report can say.
    public static final double OPACITY = 0.26;

    /// As many lines of this opacity as there are layers have the band's opacity together.
    private static final double LAYER_OPACITY =
            1 - Math.pow(1 - OPACITY, 1.0 / StretchFeatures.LAYERS);

    /// A selected band's edge reaches so far beyond it on each side, px.
    private static final double RING_PIXELS = 2.5;

    private static final double RING_EDGE_PIXELS = 1.2;
    private static final Set<ScaleBand> DRAWN_IN =
            EnumSet.range(ScaleBand.REGION, ScaleBand.DISTRICT);

    /// Where the whole river is this small, a name would stand so far off that its line crosses the
    /// names of other places.
    private static final double NAMED_BELOW_DENOMINATOR = 4_000_000;

    private final Symbology symbology;
    public final Style bands;
    public final Style labels;

    public StretchStyles(Symbology symbology) {
        this.symbology = symbology;
        bands = symbology.style(rings(), families());
        labels = labels();
    }

    /// True in the scales in which stretches are drawn as bands.
    public static boolean areDrawn(ScaleBand band) {
        return DRAWN_IN.contains(band);
    }

    /// True where they are named, too, at the scale 1 : denominator.
    static boolean areNamed(double denominator) {
        return denominator < NAMED_BELOW_DENOMINATOR && areDrawn(ScaleBand.of(denominator));
    }

    /// Width of a stretch's band: it shows on both sides of the river and of the border's band, px.
    static double width(ScaleBand band) {
        return band.borderBandWidth() + 5;
    }

    private FeatureTypeStyle rings() {
        var rules = new ArrayList<Rule>();
        for (var band : DRAWN_IN) {
            var ring = width(band) + 2 * RING_PIXELS;
            rules.add(
                    symbology.where(
                            "part",
                            "ring",
                            symbology.in(
                                    band,
                                    line(ThemeColour.SEL_EDGE, ring + 2 * RING_EDGE_PIXELS, 1),
                                    line(ThemeColour.SEL, ring, 1),
                                    line(ThemeColour.HALO, width(band), 1))));
        }
        return symbology.pass(rules);
    }

    private FeatureTypeStyle families() {
        var rules = new ArrayList<Rule>();
        for (var family : Family.values()) {
            for (var band : DRAWN_IN) {
                var line = line(ThemeColour.of(family), width(band), LAYER_OPACITY);
                rules.add(of(family, symbology.where("part", "band", symbology.in(band, line))));
            }
        }
        return symbology.pass(rules);
    }

    private Rule of(Family family, Rule rule) {
        return symbology.where("family", family.code(), rule);
    }

    /// Ends are cut off square: a round one would reach further than the report does.
    private LineSymbolizer line(ThemeColour colour, double width, double opacity) {
        var stroke = symbology.stroke(colour, width, opacity);
        stroke.setLineCap(symbology.literal("butt"));
        return symbology.line(stroke);
    }

    private Style labels() {
        var rules = new ArrayList<Rule>();
        for (var family : Family.values()) {
            for (var band : DRAWN_IN) {
                // nothing to see: the label stands beside the band, not on it
                var clearance = symbology.clear(width(band));
                rules.add(of(family, symbology.in(band, clearance, text(family))));
            }
        }
        return symbology.style(rules);
    }

    private TextSymbolizer text(Family family) {
        return symbology
                .text(ThemeColour.of(family), 11.5, 600)
                .atAnyPoint()
                .offBarrier("label")
                .done();
    }
}
