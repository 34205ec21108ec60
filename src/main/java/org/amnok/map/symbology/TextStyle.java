package org.amnok.map.symbology;

import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.LabelOption.Placement;
import org.geotools.api.style.Font;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.TextSymbolizer;

/// Describes a label step by step; [#done] gives the symbolizer.
public final class TextStyle {
    private static final double HALO_RADIUS = 1.5;

    private final Symbology symbology;
    private final StyleFactory styles;
    private final ThemeColour colour;
    private final double size;
    private final int weight;
    private boolean italic;
    private double spacing;
    private Placement placement = Placement.AROUND;
    private String barrier = "";
    private double clearance;
    private double space;
    private String leader = "false";
    private boolean essential;
    private String attribute = "label";
    private boolean onLine;

    TextStyle(
            Symbology symbology, StyleFactory styles, ThemeColour colour, double size, int weight) {
        this.symbology = symbology;
        this.styles = styles;
        this.colour = colour;
        this.size = size;
        this.weight = weight;
    }

    public TextStyle italic() {
        italic = true;
        return this;
    }

    public TextStyle spacing(double pixels) {
        spacing = pixels;
        return this;
    }

    public TextStyle placed(Placement value) {
        placement = value;
        return this;
    }

    public TextStyle offBarrier(String how) {
        barrier = how;
        return this;
    }

    public TextStyle clearance(double pixels) {
        clearance = pixels;
        return this;
    }

    /// Keeps others this far off, px.
    public TextStyle space(double pixels) {
        space = pixels;
        return this;
    }

    /// Lets the label stand off with a hairline where there is no room beside its symbol.
    public TextStyle leader() {
        leader = "true";
        return this;
    }

    /// The same, a little off only.
    public TextStyle closeLeader() {
        leader = "close";
        return this;
    }

    /// Lets it stand at any point of its shape, or off it with a short hairline.
    public TextStyle atAnyPoint() {
        leader = "several";
        return this;
    }

    /// Gives it a place in every picture that shows its point.
    public TextStyle essential() {
        essential = true;
        return leader();
    }

    /// Takes the text from another attribute than `label`.
    public TextStyle of(String textAttribute) {
        attribute = textAttribute;
        return this;
    }

    /// Lets the letters lie on the line, not beside it.
    public TextStyle onLine() {
        onLine = true;
        return placed(Placement.ALONG);
    }

    public TextSymbolizer done() {
        var text =
                styles.createTextSymbolizer(
                        symbology.fill(colour, 1),
                        new Font[] {symbology.font(size, weight, italic)},
                        styles.createHalo(
                                symbology.fill(ThemeColour.HALO, 1),
                                symbology.literal(HALO_RADIUS)),
                        symbology.property(attribute),
                        onLine ? styles.createLinePlacement(symbology.literal(0)) : null,
                        null);
        text.setPriority(symbology.property("order"));
        text.getOptions().put(LabelOption.PLACEMENT, placement.name());
        text.getOptions().put(LabelOption.SPACING, Double.toString(spacing));
        text.getOptions().put(LabelOption.BARRIER, barrier);
        text.getOptions().put(LabelOption.CLEARANCE, Double.toString(clearance));
        text.getOptions().put(TextSymbolizer.SPACE_AROUND_KEY, Double.toString(space));
        text.getOptions().put(LabelOption.LEADER, leader);
        text.getOptions().put(LabelOption.ESSENTIAL, Boolean.toString(essential));
        if (onLine) {
            text.getOptions().put(TextSymbolizer.FOLLOW_LINE_KEY, "true");
            text.getOptions().put(TextSymbolizer.LABEL_REPEAT_KEY, "-1");
            text.getOptions().put(TextSymbolizer.MAX_ANGLE_DELTA_KEY, "22");
        }
        return text;
    }
}
