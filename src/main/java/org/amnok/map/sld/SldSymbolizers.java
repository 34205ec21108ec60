package org.amnok.map.sld;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amnok.map.symbology.LabelOption;
import org.amnok.words.Messages;
import org.geotools.api.style.Font;
import org.geotools.api.style.Halo;
import org.geotools.api.style.LabelPlacement;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.styling.UomOgcMapping;
import org.jspecify.annotations.Nullable;

/// Reads the symbolizers of SLD 1.0 and 1.1.
final class SldSymbolizers {
    /// Labels of a style that says nothing of it come after towns, before islands.
    private static final double LABEL_ORDER = 6_500;

    /// Options of GeoServer that the renderer follows.
    static final Set<String> TEXT_OPTIONS =
            Set.of(
                    "spaceAround",
                    "maxDisplacement",
                    "group",
                    "partials",
                    "conflictResolution",
                    "followLine",
                    "maxAngleDelta",
                    "goodnessOfFit",
                    "repeat",
                    "charSpacing",
                    "autoWrap");

    static final Set<String> AREA_OPTIONS = Set.of("graphic-margin");

    private final SymbolKit kit;
    private final SldPaints paints;

    SldSymbolizers(SymbolKit kit) {
        this.kit = kit;
        paints = new SldPaints(kit);
    }

    @Nullable PointSymbolizer point(XmlNode node) {
        var graphic = node.child("Graphic").map(paints::graphic).orElse(null);
        if (graphic == null) {
            return null;
        }
        var point = kit.styles.createPointSymbolizer(graphic, null);
        common(node, point);
        point.getOptions().put(LabelOption.IS_OBSTACLE, "true");
        options(node, Set.of());
        return point;
    }

    LineSymbolizer line(XmlNode node) {
        var line = kit.styles.createLineSymbolizer(paints.stroke(node), null);
        line.setPerpendicularOffset(paints.value(node, "PerpendicularOffset"));
        common(node, line);
        options(node, Set.of());
        return line;
    }

    PolygonSymbolizer area(XmlNode node) {
        var area = kit.styles.createPolygonSymbolizer(paints.stroke(node), paints.fill(node), null);
        area.setPerpendicularOffset(paints.value(node, "PerpendicularOffset"));
        common(node, area);
        if (node.child("Displacement").isPresent()) {
            kit.notDrawn.add(Messages.text("map.the_displacement_of_an_area"));
        }
        options(node, AREA_OPTIONS).forEach(o -> put(o, area));
        return area;
    }

    TextSymbolizer text(XmlNode node) {
        var text = kit.styles.createTextSymbolizer();
        text.setLabel(paints.value(node, "Label", ""));
        text.fonts().clear();
        node.child("Font").ifPresent(font -> text.fonts().add(font(font)));
        text.setFill(paints.fill(node));
        node.child("Halo").ifPresent(halo -> text.setHalo(halo(halo)));
        // without one it is for us to find a place: beside the mark, along the line, in the area
        text.setLabelPlacement(node.child("LabelPlacement").map(this::placement).orElse(null));
        text.setPriority(paints.value(node, "Priority", LABEL_ORDER));
        common(node, text);
        if (node.child("Graphic").isPresent()) {
            kit.notDrawn.add(Messages.text("map.a_graphic_behind_a_label"));
        }
        options(node, TEXT_OPTIONS).forEach(o -> put(o, text));
        return text;
    }

    private static void put(XmlNode option, Symbolizer into) {
        into.getOptions().put(option.attribute("name"), option.words());
    }

    /// Those that are followed; all others are named.
    private List<XmlNode> options(XmlNode node, Set<String> followed) {
        var all = node.children("VendorOption");
        all.stream()
                .map(option -> option.attribute("name"))
                .filter(name -> !followed.contains(name))
                .forEach(
                        name ->
                                kit.notDrawn.add(
                                        Messages.text("map.the_option", NotDrawn.quoted(name))));
        return all.stream().filter(o -> followed.contains(o.attribute("name"))).toList();
    }

    private void common(XmlNode node, Symbolizer symbolizer) {
        var uom = node.attribute("uom");
        if (uom.endsWith("metre")) {
            symbolizer.setUnitOfMeasure(UomOgcMapping.METRE.getUnit());
        } else if (uom.endsWith("foot")) {
            symbolizer.setUnitOfMeasure(UomOgcMapping.FOOT.getUnit());
        } else if (!uom.isEmpty() && !uom.endsWith("pixel")) {
            kit.notDrawn.add(
                    Messages.text("map.lengths_in_they_are_taken_as", NotDrawn.quoted(uom)));
        }
        var geometry = node.child("Geometry");
        if (geometry.isPresent() && geometry.get().child("Function").isPresent()) {
            kit.notDrawn.add(Messages.text("map.a_geometry_made_by_a_function"));
        }
    }

    private Font font(XmlNode node) {
        var font =
                kit.styles.createFont(
                        paints.parameter(node, "font-family", "Noto Sans"),
                        paints.parameter(node, "font-style", "normal"),
                        paints.parameter(node, "font-weight", "normal"),
                        paints.parameter(node, "font-size", 10));
        node.children().stream()
                .filter(c -> c.attribute("name").equals("font-family"))
                .skip(1)
                .map(kit.expressions::within)
                .forEach(family -> font.getFamily().add(family));
        return font;
    }

    private Halo halo(XmlNode node) {
        var fill = paints.fill(node);
        return kit.styles.createHalo(
                fill == null ? kit.styles.createFill(kit.literal("#FFFFFF")) : fill,
                paints.value(node, "Radius", 1));
    }

    private @Nullable LabelPlacement placement(XmlNode node) {
        var point = node.child("PointPlacement");
        if (point.isPresent()) {
            return point(point.get(), point.get().child("Displacement"));
        }
        return node.child("LinePlacement").map(this::along).orElse(null);
    }

    private LabelPlacement point(XmlNode node, Optional<XmlNode> shift) {
        return kit.styles.createPointPlacement(
                node.child("AnchorPoint").map(paints::anchor).orElse(null),
                kit.moved(
                        shift.map(s -> paints.value(s, "DisplacementX")).orElse(null),
                        shift.map(s -> paints.value(s, "DisplacementY")).orElse(null)),
                paints.value(node, "Rotation", 0));
    }

    private LabelPlacement along(XmlNode node) {
        var line = kit.styles.createLinePlacement(paints.value(node, "PerpendicularOffset", 0));
        line.setRepeated("true".equals(node.words("IsRepeated")));
        for (var name : new String[] {"InitialGap", "Gap", "GeneralizeLine"}) {
            if (node.child(name).isPresent() && !"false".equals(node.words(name))) {
                kit.notDrawn.add(
                        Messages.text("map.the_option_of_a_label_along", NotDrawn.quoted(name)));
            }
        }
        return line;
    }
}
