package org.amnok.map.sld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.base.GeoToolsLayer;
import org.amnok.map.compose.GroundStyles;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.amnok.words.Messages;
import org.amnok.xml.HardenedXml;
import org.geotools.api.style.Style;

/// Opens styles of others: SLD 1.0 and 1.1, and QML of QGIS 3.
public final class StyleFiles {
    /// Characters that a style may have.
    public static final int LONGEST = 4 << 20;

    private static final int LONGEST_NAME = 200;

    private StyleFiles() {}

    /// Reads a style for a layer. Nothing in it is trusted: it opens no file and no address.
    ///
    /// @param name of the file, as people know it
    /// @throws ProblemException when it is no style, or nothing in it can be drawn
    public static FileStyle read(String name, String text, StyledLayer layer) {
        return read(name, text, LayerFields.of(layer));
    }

    /// Reads a style for a layer of a person's own whose attributes are known.
    ///
    /// @throws ProblemException when nothing in it can be drawn
    public static FileStyle read(
            String name, String text, StyledLayer.Own layer, List<Attribute> attributes) {
        return read(name, text, new LayerFields(layer, attributes, false));
    }

    private static FileStyle read(String name, String text, LayerFields fields) {
        if (text.length() > LONGEST) {
            throw ProblemException.ofTexts(
                    "map.the_style_is_larger_than_4", "map.take_pictures_out_of_it", name);
        }
        var root = XmlNode.read(text);
        var kit = new SymbolKit(fields);
        var style = style(name, root, kit);
        requireDrawn(name, style, kit.notDrawn.lines());
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new FileStyle(
                shown, text, style, kit.expressions.attributes(), kit.notDrawn.lines());
    }

    private static Style style(String name, XmlNode root, SymbolKit kit) {
        if (SldReader.reads(root)) {
            return new SldReader(kit).read(root);
        }
        if (QmlReader.reads(root)) {
            return new QmlReader(kit).read(root);
        }
        throw ProblemException.ofTexts(
                "map.is_no_style_that_can_be", "map.save_the_style_as_sld_or", name);
    }

    /// Reads a file for a layer.
    ///
    /// @param attributes of a layer of a person's own; empty while they are not known, and for a
    ///   layer of the map
    /// @throws ProblemException when it cannot be read, is no style, or nothing in it can be drawn
    public static FileStyle open(Path file, StyledLayer layer, List<Attribute> attributes) {
        var name = String.valueOf(file.getFileName());
        try (var bytes = Files.newInputStream(file)) {
            var text = HardenedXml.text(bytes, LONGEST + 1);
            return layer instanceof StyledLayer.Own own
                    ? read(name, text, own, attributes)
                    : read(name, text, layer);
        } catch (IOException e) {
            throw ProblemException.ofPlace(
                            file.toString(),
                            "map.the_style_cannot_be_read",
                            "map.is_it_there_and_may_you",
                            name)
                    .because(e);
        }
    }

    /// The look of a part of the base map for other programs; empty for one that has none there.
    public static Optional<String> sld(LayerId layer, LayerStyling styling) {
        return GroundStyles.of(layer, styling).map(style -> sld(style, layer.title()));
    }

    /// How a layer of a person's own looks, for other programs.
    ///
    /// @param title of the layer
    public static String sld(GeoToolsLayer layer, String title) {
        return sld(layer.style(), title);
    }

    /// A style as OGC Styled Layer Descriptor 1.0, as QGIS and GeoServer read it.
    ///
    /// @param layer the name of the layer that it is for
    public static String sld(Style style, String layer) {
        return SldText.of(style, layer, "");
    }

    /// True for the style of QGIS itself, false for SLD.
    public static boolean isQml(String text) {
        return text.contains("<qgis");
    }

    /// A style of a file for a file: as it came, or QML as SLD.
    ///
    /// @param layer the name of the layer that it is for
    /// @throws ProblemException when QML is wanted of SLD
    public static String text(FileStyle file, boolean qml, String layer) {
        if (isQml(file.text()) == qml) {
            return file.text();
        }
        if (qml) {
            throw ProblemException.of(
                    Messages.text("map.is_sld_of_which_no_qml", file.name()),
                    Messages.text("map.end_the_name_in", ".sld"));
        }
        return sld(file.style(), layer);
    }

    private static void requireDrawn(String name, Style style, List<String> notDrawn) {
        var isDrawn =
                style.featureTypeStyles().stream()
                        .flatMap(pass -> pass.rules().stream())
                        .anyMatch(rule -> !rule.symbolizers().isEmpty());
        if (!isDrawn) {
            throw ProblemException.ofTexts(
                    "map.nothing_in_the_style_can_be",
                    "map.open_a_style_of_points_lines",
                    name,
                    (notDrawn.isEmpty() ? "" : ": " + String.join("; ", notDrawn)));
        }
    }
}
