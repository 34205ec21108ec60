package org.amnok.render.symbol;

import org.amnok.render.style.StyleProblem;
import org.amnok.render.style.StyleReader;
import org.amnok.render.style.StyleValues;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;

/// Turns graphics into values for one feature. Thread-safe.
final class GraphicResolver {
    private static final double CENTRE = 0.5;

    private final SymbolLibrary library;
    private final ExternalGraphics externals = new ExternalGraphics();
    private final StrokeResolver strokes = new StrokeResolver(this);

    GraphicResolver(SymbolLibrary library) {
        this.library = library;
    }

    /// @throws StyleProblem when none of its symbols can be drawn
    GraphicPaint graphic(Graphic graphic, StyleReader reader) {
        var symbol = symbol(graphic, reader);
        var anchor = graphic.getAnchorPoint();
        var shift = graphic.getDisplacement();
        return new GraphicPaint(
                symbol,
                reader.length("size", graphic.getSize(), symbol.naturalSize()),
                reader.number("rotation", graphic.getRotation(), 0),
                reader.opacity(graphic.getOpacity()),
                anchor == null ? CENTRE : reader.number("anchor", anchor.getAnchorPointX(), CENTRE),
                anchor == null ? CENTRE : reader.number("anchor", anchor.getAnchorPointY(), CENTRE),
                shift == null ? 0 : reader.number("displacement", shift.getDisplacementX(), 0),
                shift == null ? 0 : reader.number("displacement", shift.getDisplacementY(), 0));
    }

    /// The first that can be drawn: the others are there to fall back on.
    private GraphicSymbol symbol(Graphic graphic, StyleReader reader) {
        StyleProblem first = null;
        for (var candidate : graphic.graphicalSymbols()) {
            try {
                return symbol(candidate, reader);
            } catch (StyleProblem e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? StyleProblem.of("render.graphic_without_symbol") : first;
    }

    private GraphicSymbol symbol(GraphicalSymbol candidate, StyleReader reader) {
        return switch (candidate) {
            case Mark mark -> mark(mark, reader);
            case ExternalGraphic external -> external(external);
            default ->
                    throw StyleProblem.of(
                            "render.unknown_part", candidate.getClass().getSimpleName());
        };
    }

    private GraphicSymbol external(ExternalGraphic graphic) {
        return externals.symbol(String.valueOf(graphic.getURI()));
    }

    private GraphicSymbol mark(Mark mark, StyleReader reader) {
        var name = reader.text(mark.getWellKnownName());
        if (SymbolPainter.knows(name)) {
            return packed(name);
        }
        var shape = MarkShapes.named(name.isEmpty() ? "square" : name);
        if (shape == null) {
            throw StyleProblem.of("render.unknown_mark", name);
        }
        var fill = mark.getFill();
        var colour =
                fill == null
                        ? null
                        : reader.colour(
                                fill.getColor(), fill.getOpacity(), StyleValues.DEFAULT_FILL);
        return new GraphicSymbol.Mark(
                name, shape, colour, strokes.stroke(mark.getStroke(), reader));
    }

    private GraphicSymbol packed(String name) {
        if (!SymbolPainter.isRing(name) && !library.has(SymbolPainter.symbolName(name))) {
            throw StyleProblem.of("render.unknown_symbol", name);
        }
        return new GraphicSymbol.Packed(name);
    }
}
