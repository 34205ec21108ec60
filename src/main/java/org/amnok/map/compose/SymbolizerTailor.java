package org.amnok.map.compose;

import java.util.Optional;
import java.util.Set;
import org.amnok.map.LayerId;
import org.amnok.map.ThemeColour;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.jspecify.annotations.Nullable;

/// Copies designed symbolizers in another colour, width or size of letters.
final class SymbolizerTailor {
    private final Symbology symbology;
    private final StyleFactory styles;
    private final LayerId layer;
    private final SymbolAppearance look;
    private final Labelling labelling;

    SymbolizerTailor(
            Symbology symbology, LayerId layer, SymbolAppearance look, Labelling labelling) {
        this.symbology = symbology;
        this.styles = symbology.factory();
        this.layer = layer;
        this.look = look;
        this.labelling = labelling;
    }

    /// Empty for a label that is left out. Symbols of points stay: their features name them.
    Optional<Symbolizer> tailored(Symbolizer designed) {
        return switch (designed) {
            case LineSymbolizer line -> Optional.of(line(line));
            case PolygonSymbolizer area -> Optional.of(area(area));
            case TextSymbolizer text ->
                    labelling.isNone() ? Optional.empty() : Optional.of(text(text));
            default -> Optional.of(designed);
        };
    }

    private Symbolizer line(LineSymbolizer designed) {
        var line = symbology.line(stroke(designed.getStroke()));
        line.getOptions().putAll(designed.getOptions());
        return line;
    }

    private Symbolizer area(PolygonSymbolizer designed) {
        var outline = designed.getStroke();
        var fill = designed.getFill();
        var area =
                styles.createPolygonSymbolizer(
                        outline == null ? null : stroke(outline),
                        fill == null ? null : fill(fill),
                        null);
        area.getOptions().putAll(designed.getOptions());
        return area;
    }

    private Stroke stroke(Stroke designed) {
        var stroke =
                styles.createStroke(
                        colour(designed.getColor()),
                        times(designed.getWidth(), look.size()),
                        designed.getOpacity());
        stroke.setLineJoin(designed.getLineJoin());
        stroke.setLineCap(designed.getLineCap());
        var dashes = designed.getDashArray();
        if (dashes != null && dashes.length > 0) {
            stroke.setDashArray(dashes);
        }
        return stroke;
    }

    private Fill fill(Fill designed) {
        return styles.createFill(colour(designed.getColor()), designed.getOpacity());
    }

    private Symbolizer text(TextSymbolizer designed) {
        var font = designed.fonts().getFirst();
        var larger =
                styles.createFont(
                        font.getFamily().getFirst(),
                        font.getStyle(),
                        font.getWeight(),
                        times(font.getSize(), labelling.size()));
        var text =
                styles.createTextSymbolizer(
                        fill(designed.getFill()),
                        new Font[] {larger},
                        designed.getHalo(),
                        designed.getLabel(),
                        designed.getLabelPlacement(),
                        null);
        text.setPriority(designed.getPriority());
        text.getOptions().putAll(designed.getOptions());
        return text;
    }

    private Expression colour(@Nullable Expression designed) {
        var chosen = look.colour();
        if (chosen != null && isOneOf(StyleTailor.main(layer), designed)) {
            return symbology.literal(chosen.hex());
        }
        if (chosen != null && isOneOf(StyleTailor.edges(layer), designed)) {
            return symbology.literal(StyleTailor.edge(chosen).hex());
        }
        return designed == null ? symbology.literal("#000000") : designed;
    }

    private boolean isOneOf(Set<ThemeColour> tokens, @Nullable Expression colour) {
        return colour instanceof Literal literal
                && tokens.stream().anyMatch(t -> symbology.hex(t).equals(literal.getValue()));
    }

    private Expression times(Expression number, double factor) {
        return factor != 1 && number instanceof Literal l && l.getValue() instanceof Number n
                ? symbology.literal(n.doubleValue() * factor)
                : number;
    }
}
