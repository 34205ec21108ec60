package org.amnok.map.compose;

import java.util.ArrayList;
import org.amnok.domain.LruCache;
import org.amnok.map.LayerId;
import org.amnok.map.OwnPart;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.camera.CameraStyles;
import org.amnok.map.density.DensityClasses;
import org.amnok.map.ground.BaseStyles;
import org.amnok.map.ground.LabelStyles;
import org.amnok.map.stretch.BandStyles;
import org.amnok.map.stretch.StretchStyles;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.symbol.SymbolStyles;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/// All styles of one theme, as designed and as persons styled them. The same style again for the
/// same styling: the renderer knows styles by identity. Thread-safe.
final class Themed {
    /// What is tried out while a colour is dragged comes and goes.
    private static final int CAPACITY = 64;

    final BaseStyles base;
    final LabelStyles labels;
    final SymbolStyles symbols;
    final StretchStyles stretches;
    final BandStyles bands;
    final CameraStyles cameras;
    final Style hexagons;
    private final Symbology symbology;
    private final LruCache<Order, Style> tailored = new LruCache<>(CAPACITY);

    /// @param part that a style is for
    private record Order(LayerId layer, OwnPart part, LayerStyling styling) {}

    private final LruCache<Opening, Style> opened = new LruCache<>(CAPACITY);

    private record Opening(LayerId layer, FileStyle file, String filter) {}

    Themed(Theme theme) {
        symbology = new Symbology(theme);
        base = new BaseStyles(symbology);
        labels = new LabelStyles(symbology);
        symbols = new SymbolStyles(symbology);
        stretches = new StretchStyles(symbology);
        bands = new BandStyles(symbology);
        cameras = new CameraStyles(symbology);
        hexagons = hexagons(symbology);
    }

    /// Attribute: `colour`, from 1.
    private static Style hexagons(Symbology symbology) {
        var rules = new ArrayList<Rule>();
        for (var number = 1; number <= DensityClasses.MOST; number++) {
            var fill = symbology.area(ThemeColour.density(number), 0.82);
            rules.add(symbology.where("colour", number, symbology.always(fill)));
        }
        var edge = symbology.outline(symbology.stroke(ThemeColour.HALO, 0.8, 0.7));
        return symbology.style(symbology.pass(rules), symbology.pass(symbology.always(edge)));
    }

    /// The style of a part of a layer whose look its features do not name themselves.
    Style tailored(LayerId layer, OwnPart part, Style designed, LayerStyling styling) {
        if (styling.isDesigned()) {
            return designed;
        }
        if (styling.file() != null) {
            return part.isDrawnByFilesFor(layer)
                    ? opened(layer, styling.file(), styling.filter())
                    : designed;
        }
        return tailored.get(
                new Order(layer, part, styling),
                () -> new StyleTailor(symbology, layer, styling).tailored(designed));
    }

    /// The style of a file for those features that the filter of the layer lets pass.
    Style opened(LayerId layer, FileStyle file, String filter) {
        if (filter.isEmpty()) {
            return file.style();
        }
        return opened.get(
                new Opening(layer, file, filter),
                () -> symbology.shown(file.style(), LayerFilter.read(layer, filter)));
    }

    /// The style of sightings with labels.
    Style labelledSightings(LayerStyling styling) {
        return tailored.get(
                new Order(LayerId.SIGHTINGS, OwnPart.SIGHTINGS, styling),
                () -> symbols.labelledSightings(styling.labelling().size()));
    }
}
