package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.words.Messages;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/// Reads fills, strokes and graphics of SLD.
final class SldPaints {
    private final SymbolKit kit;
    private final ForeignGraphics graphics;

    SldPaints(SymbolKit kit) {
        this.kit = kit;
        graphics = new ForeignGraphics(kit);
    }

    /// What a child holds; null when there is none, or nothing in it.
    @Nullable Expression value(XmlNode node, String child) {
        return node.child(child).map(kit.expressions::within).orElse(null);
    }

    Expression value(XmlNode node, String child, Object otherwise) {
        return kit.or(value(node, child), otherwise);
    }

    /// The value of a parameter: `CssParameter` in 1.0, `SvgParameter` in 1.1.
    @Nullable Expression parameter(XmlNode node, String name) {
        for (var child : node.children()) {
            if ((child.name().equals("SvgParameter") || child.name().equals("CssParameter"))
                    && child.attribute("name").equals(name)) {
                return kit.expressions.within(child);
            }
        }
        return null;
    }

    Expression parameter(XmlNode node, String name, Object otherwise) {
        return kit.or(parameter(node, name), otherwise);
    }

    @Nullable Fill fill(XmlNode symbolizer) {
        var node = symbolizer.child("Fill").orElse(null);
        if (node == null) {
            return null;
        }
        var fill =
                kit.styles.createFill(
                        parameter(node, "fill", "#808080"), parameter(node, "fill-opacity", 1));
        node.child("GraphicFill")
                .flatMap(filled -> filled.child("Graphic"))
                .map(this::pattern)
                .ifPresent(fill::setGraphicFill);
        return fill;
    }

    @Nullable Stroke stroke(XmlNode symbolizer) {
        var node = symbolizer.child("Stroke").orElse(null);
        if (node == null) {
            return null;
        }
        var stroke =
                kit.styles.createStroke(
                        parameter(node, "stroke", "#000000"),
                        parameter(node, "stroke-width", 1),
                        parameter(node, "stroke-opacity", 1));
        stroke.setLineCap(parameter(node, "stroke-linecap", "butt"));
        stroke.setLineJoin(parameter(node, "stroke-linejoin", "miter"));
        stroke.setDashOffset(parameter(node, "stroke-dashoffset", 0));
        dashes(parameter(node, "stroke-dasharray"), stroke);
        if (node.child("GraphicFill").isPresent()) {
            kit.notDrawn.add(Messages.text("map.a_line_filled_with_a_graphic"));
        }
        node.child("GraphicStroke")
                .flatMap(drawn -> drawn.child("Graphic"))
                .ifPresent(graphic -> stroke.setGraphicStroke(along(node, graphic)));
        return stroke;
    }

    private void dashes(@Nullable Expression value, Stroke stroke) {
        if (!(value instanceof Literal literal)) {
            return;
        }
        var dashes = new ArrayList<Double>();
        for (var dash : String.valueOf(literal.getValue()).strip().split("[\\s,]+")) {
            try {
                dashes.add(Math.max(0, Double.parseDouble(dash)));
            } catch (NumberFormatException e) {
                if (!dash.equals("none")) {
                    kit.notDrawn.add(Messages.text("map.the_dashes", NotDrawn.quoted(dash)));
                }
                return;
            }
        }
        kit.dash(stroke, dashes);
    }

    private @Nullable Graphic along(XmlNode stroke, XmlNode node) {
        var graphic = pattern(node);
        var repeated = stroke.child("GraphicStroke").orElse(stroke);
        var gap = value(repeated, "Gap");
        var start = value(repeated, "InitialGap");
        if (graphic != null && gap != null) {
            graphic.setGap(gap);
        }
        if (graphic != null && start != null) {
            graphic.setInitialGap(start);
        }
        return graphic;
    }

    /// A graphic that is repeated: it never stands beside its place. Null when nothing of it can be
    /// drawn.
    @Nullable Graphic pattern(XmlNode node) {
        var graphic = graphic(node);
        if (graphic != null) {
            var own = node.child("Displacement");
            graphic.setDisplacement(
                    own.isEmpty()
                            ? null
                            : kit.styles.createDisplacement(
                                    value(own.get(), "DisplacementX", 0),
                                    value(own.get(), "DisplacementY", 0)));
        }
        return graphic;
    }

    /// Of marks and graphics in an order of preference, those that are drawn; a plain mark for one
    /// that is not known only where none else is. Without any, a square.
    private List<GraphicalSymbol> symbols(XmlNode node) {
        var symbols = new ArrayList<GraphicalSymbol>();
        XmlNode unknown = null;
        for (var child : node.children()) {
            if (child.name().equals("ExternalGraphic")) {
                Optional.ofNullable(external(child)).ifPresent(symbols::add);
            } else if (child.name().equals("Mark")) {
                if (!isElsewhere(child) && ForeignGraphics.isDrawn(value(child, "WellKnownName"))) {
                    symbols.add(mark(child));
                } else {
                    unknown = unknown == null ? child : unknown;
                }
            }
        }
        if (symbols.isEmpty() && unknown != null) {
            symbols.add(mark(unknown));
        }
        if (node.child("Mark").isEmpty() && node.child("ExternalGraphic").isEmpty()) {
            symbols.add(bare(kit.literal("square")));
        }
        return symbols;
    }

    /// Null when nothing of it can be drawn.
    @Nullable Graphic graphic(XmlNode node) {
        var symbols = symbols(node);
        if (symbols.isEmpty()) {
            return null;
        }
        var graphic = kit.graphic(symbols, value(node, "Size"));
        graphic.setOpacity(value(node, "Opacity", 1));
        graphic.setRotation(value(node, "Rotation", 0));
        graphic.setAnchorPoint(node.child("AnchorPoint").map(this::anchor).orElse(null));
        var shift = node.child("Displacement");
        graphic.setDisplacement(
                kit.moved(
                        shift.map(s -> value(s, "DisplacementX")).orElse(null),
                        shift.map(s -> value(s, "DisplacementY")).orElse(null)));
        return graphic;
    }

    /// A mark that says nothing of its fill and line.
    private Mark bare(Expression name) {
        return kit.styles.createMark(
                name,
                kit.styles.createStroke(kit.literal("#000000"), kit.literal(1)),
                kit.styles.createFill(kit.literal("#808080")),
                kit.literal(1),
                kit.literal(0));
    }

    AnchorPoint anchor(XmlNode node) {
        return kit.styles.createAnchorPoint(
                value(node, "AnchorPointX", 0.5), value(node, "AnchorPointY", 0.5));
    }

    /// True for a mark of a font or a file.
    private static boolean isElsewhere(XmlNode mark) {
        return mark.child("OnlineResource").isPresent() || mark.child("InlineContent").isPresent();
    }

    private Mark mark(XmlNode node) {
        if (isElsewhere(node)) {
            kit.notDrawn.add(Messages.text("map.marks_of_fonts_and_files"));
        }
        var name = graphics.mark(value(node, "WellKnownName"));
        return node.child("Fill").isEmpty() && node.child("Stroke").isEmpty()
                ? bare(name)
                : kit.styles.createMark(
                        name, stroke(node), fill(node), kit.literal(1), kit.literal(0));
    }

    private @Nullable GraphicalSymbol external(XmlNode node) {
        var inline = node.child("InlineContent");
        if (inline.isPresent()) {
            return graphics.inside(inline.get().words(), "");
        }
        return graphics.external(
                node.child("OnlineResource").map(r -> r.attribute("href")).orElse(""));
    }
}
