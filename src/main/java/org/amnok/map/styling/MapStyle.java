package org.amnok.map.styling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.Language;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.Theme;

/// How the map looks, apart from where it looks at.
///
/// @param language of labels; missing names fall back to the local language, then English
/// @param layers from above
/// @param display what the layer of sightings shows
/// @param onImages the theme where images of others cover most of the view
public record MapStyle(
        Theme theme,
        Language language,
        List<LayerSetting> layers,
        SightingDisplay display,
        ImageTheme onImages) {
    public static final MapStyle DEFAULT =
            new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults());

    private static final Set<LayerId> LINES = EnumSet.of(LayerId.RIVERS, LayerId.BORDER);

    public MapStyle {
        layers = List.copyOf(layers);
    }

    /// With sightings as symbols; images decide about the theme over them.
    public MapStyle(Theme theme, Language language, List<LayerSetting> layers) {
        this(theme, language, layers, SightingDisplay.SYMBOLS, ImageTheme.AUTOMATIC);
    }

    /// A copy with other settings of the layers.
    ///
    /// @param changed from above
    public MapStyle with(List<LayerSetting> changed) {
        return new MapStyle(theme, language, changed, display, onImages);
    }

    public MapStyle in(Language other) {
        return new MapStyle(theme, other, layers, display, onImages);
    }

    public MapStyle in(Theme other) {
        return new MapStyle(other, language, layers, display, onImages);
    }

    /// With another theme where images of others cover most of the view.
    public MapStyle onImages(ImageTheme other) {
        return new MapStyle(theme, language, layers, display, other);
    }

    /// In a theme that images do not change.
    public MapStyle always(Theme fixed) {
        return in(fixed).onImages(fixed == Theme.DARK ? ImageTheme.DARK : ImageTheme.LIGHT);
    }

    /// The layers in the order in which they are drawn. A density is drawn below rivers, the border
    /// and all symbols, which it would hide, and above stretches and islands, which would hide it.
    ///
    /// @param isCrowded true when sightings would hide the border: it is drawn above them
    public List<LayerSetting> fromBelow(boolean isCrowded) {
        var order = new ArrayList<>(layers.reversed());
        var sightings = layer(LayerId.SIGHTINGS);
        if (display.isDensity()) {
            var lower = new ArrayList<>(List.of(layer(LayerId.ISLANDS), sightings));
            lower.retainAll(order);
            order.removeAll(lower);
            order.addAll(lowestLine(order), lower);
        } else if (isCrowded && order.containsAll(List.of(sightings, layer(LayerId.BORDER)))) {
            var border = layer(LayerId.BORDER);
            order.remove(border);
            order.add(order.indexOf(sightings) + 1, border);
        }
        return order;
    }

    private static int lowestLine(List<LayerSetting> fromBelow) {
        var at = 0;
        while (at < fromBelow.size() && !LINES.contains(fromBelow.get(at).id())) {
            at++;
        }
        return at;
    }

    public MapStyle showing(SightingDisplay other) {
        return new MapStyle(theme, language, layers, other, onImages);
    }

    /// True when a layer is drawn at a scale.
    public boolean shows(LayerId id, double scaleDenominator) {
        return layers.stream().anyMatch(l -> l.id() == id && l.showsAt(scaleDenominator));
    }

    /// False where nothing is said of a layer, not even that it is hidden.
    public boolean has(LayerId id) {
        return layers.stream().anyMatch(layer -> layer.id() == id);
    }

    /// The setting of a layer; that of a new project when none was made.
    public LayerSetting layer(LayerId id) {
        return layers.stream()
                .filter(l -> l.id() == id)
                .findFirst()
                .orElse(new LayerSetting(id, true, 1));
    }

    public MapStyle with(LayerSetting changed) {
        return with(layers.stream().map(l -> l.id() == changed.id() ? changed : l).toList());
    }

    /// The same layers, styled.
    ///
    /// @param stylings those that are not designed; the other layers are
    public MapStyle styled(Map<StyledLayer, LayerStyling> stylings) {
        return with(
                layers.stream()
                        .map(l -> l.styled(stylings.getOrDefault(l.id(), LayerStyling.DESIGNED)))
                        .toList());
    }
}
