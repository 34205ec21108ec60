package org.amnok.map.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.map.ThemeColour;
import org.amnok.map.marker.BandMarker.Look;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/// Styles of bands along rivers: as the strip fills its cells beside banks, wider below the river
/// itself for differences.
public final class BandStyles {
    private static final double HALO = 2.4;
    private static final double EDGE = 0.9;

    /// Beside a bank, px.
    private static final double BESIDE = 6.5;

    /// Of what did not change, px.
    private static final double THIN = 2.4;

    /// Of what is not known, px.
    private static final double NARROW = 4.4;

    /// Below the river, px.
    private static final double BELOW = 15;

    private final Symbology symbology;
    public final Style bands;
    public final Style labels;

    public BandStyles(Symbology symbology) {
        this.symbology = symbology;
        bands =
                symbology.style(
                        symbology.pass(each(look -> List.of(halo(look)))),
                        symbology.pass(each(this::drawn)));
        labels =
                symbology.style(
                        symbology.always(
                                symbology.clear(BELOW),
                                symbology
                                        .text(ThemeColour.LBL_CITY, 11.5, 600)
                                        .atAnyPoint()
                                        .offBarrier("label")
                                        .done()));
    }

    private List<Rule> each(Function<Look, List<Symbolizer>> drawing) {
        return Stream.of(Look.values())
                .map(
                        look ->
                                symbology.where(
                                        "look",
                                        look.code(),
                                        symbology.always(
                                                drawing.apply(look).toArray(Symbolizer[]::new))))
                .toList();
    }

    private static double width(Look look) {
        return switch (look) {
            case SEEN, ABSENT, OBSCURED, NEVER_EXAMINED, NEWLY_SEEN, NO_LONGER_SEEN -> BESIDE;
            case STILL_SEEN, STILL_ABSENT -> THIN;
            case NOT_COMPARED -> NARROW;
            case MORE, FEWER, OPEN -> BELOW;
        };
    }

    /// Names keep off it.
    private Symbolizer halo(Look look) {
        var width = width(look) + HALO;
        var line = line(ThemeColour.HALO, width);
        line.getOptions().put(LabelOption.BARRIER_WIDTH, Double.toString(width));
        line.getOptions().put(LabelOption.IS_CROSSABLE, "true");
        return line;
    }

    private List<Symbolizer> drawn(Look look) {
        var width = width(look);
        return switch (look) {
            case SEEN -> List.of(line(ThemeColour.UI_TEXT2, width));
            case ABSENT -> barred(ThemeColour.UI_TEXT2, width, 1.1f, 2.9f);
            case OBSCURED ->
                    List.of(
                            line(ThemeColour.UI_HOVER, width),
                            line(ThemeColour.UI_TEXT2, 2, 2, 2.6f));
            case NEVER_EXAMINED -> hollow(ThemeColour.UI_LINE2, width);
            case STILL_SEEN -> List.of(line(ThemeColour.UI_TEXT2, width));
            case STILL_ABSENT -> List.of(line(ThemeColour.UI_TEXT2, width, 4, 3));
            case NOT_COMPARED -> hollow(ThemeColour.UI_LINE2, width);
            case MORE, NEWLY_SEEN -> List.of(line(ThemeColour.UI_ACCENT, width));
            case FEWER, NO_LONGER_SEEN -> barred(ThemeColour.UNC, width, 2.2f, 3.4f);
            case OPEN -> hollow(ThemeColour.UI_TEXT2, width);
        };
    }

    private List<Symbolizer> hollow(ThemeColour edge, double width) {
        return List.of(line(edge, width), line(ThemeColour.UI_FIELD, width - 2 * EDGE));
    }

    private List<Symbolizer> barred(ThemeColour colour, double width, float bar, float gap) {
        var all = new ArrayList<>(hollow(colour, width));
        all.add(line(colour, width - 2 * EDGE, bar, gap));
        return all;
    }

    /// Ends are cut off square: a round one would reach further than what it tells of.
    private LineSymbolizer line(ThemeColour colour, double width, float... dashes) {
        var stroke = symbology.stroke(colour, width, 1, dashes);
        stroke.setLineCap(symbology.literal("butt"));
        return symbology.line(stroke);
    }
}
