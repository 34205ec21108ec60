package org.amnok.map;

import java.util.List;
import java.util.Map;
import org.amnok.map.styling.Breaks;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Classing.ByValue;
import org.amnok.map.styling.Classing.Grade;
import org.amnok.map.styling.Classing.Graded;
import org.amnok.map.styling.Classing.One;
import org.amnok.map.styling.Classing.ValueClass;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SymbolAppearance;

/// What persons may have styled, for tests.
public final class Stylings {
    /// A style as a file: stars.
    public static final String STARS =
            """
            <StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle><Rule>
            <PointSymbolizer><Graphic><Mark><WellKnownName>star</WellKnownName></Mark>
            <Size>30</Size></Graphic></PointSymbolizer></Rule></FeatureTypeStyle></UserStyle>
            </NamedLayer></StyledLayerDescriptor>""";

    public static final Colour BLUE = new Colour(0x1766EA);
    public static final Colour GREEN = new Colour(0x08854F);
    public static final Colour YELLOW = new Colour(0xFFD54A);
    public static final Colour GREY = new Colour(0x8A8A8A);

    private Stylings() {}

    public static LayerStyling all(Colour colour) {
        return with(new One(SymbolAppearance.of(colour)));
    }

    public static LayerStyling with(Classing classing) {
        return LayerStyling.DESIGNED.with(classing);
    }

    public static LayerStyling filter(String ecql) {
        return LayerStyling.DESIGNED.filtered(ecql);
    }

    /// Vehicles yellow stars, crossings blue, the rest grey and small.
    public static LayerStyling byFamily() {
        return with(
                new ByValue(
                        "family",
                        List.of(
                                new ValueClass(
                                        "vehicles", new SymbolAppearance("mark-star", YELLOW, 1.5)),
                                new ValueClass("crossing", SymbolAppearance.of(BLUE))),
                        SymbolAppearance.of(GREY).sized(0.7)));
    }

    /// Circles that grow and darken with the count.
    public static LayerStyling byCount() {
        return with(
                new Graded(
                        "count",
                        Breaks.JENKS,
                        List.of(
                                new Grade(1, 10, new SymbolAppearance("mark-circle", YELLOW, 0.7)),
                                new Grade(10, 50, new SymbolAppearance("mark-circle", BLUE, 1.2)),
                                new Grade(
                                        50, 1000, new SymbolAppearance("mark-circle", GREEN, 1.9))),
                        SymbolAppearance.of(GREY)));
    }

    public static MapStyle look(LayerId layer, LayerStyling styling) {
        return MapStyle.DEFAULT.styled(Map.of(layer, styling));
    }
}
