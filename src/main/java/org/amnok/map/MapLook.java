package org.amnok.map;

import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.map.styling.LayerStyling;

/// How the map looks, apart from where it looks at.
///
/// @param language of labels; missing names fall back to the local language, then English
/// @param layers from above
public record MapLook(Theme theme, Language language, List<LayerSetting> layers) {
    public static final MapLook DEFAULT =
            new MapLook(Theme.LIGHT, Language.EN, LayerSetting.defaults());

    public MapLook {
        layers = List.copyOf(layers);
    }

    /// The setting of a layer; that of a new project when none was made.
    public LayerSetting layer(LayerId id) {
        return layers.stream()
                .filter(l -> l.id() == id)
                .findFirst()
                .orElse(new LayerSetting(id, true, 1));
    }

    public MapLook with(LayerSetting changed) {
        return new MapLook(
                theme,
                language,
                layers.stream().map(l -> l.id() == changed.id() ? changed : l).toList());
    }

    /// The same layers, styled.
    ///
    /// @param stylings those that are not designed; the other layers are
    public MapLook styled(Map<LayerId, LayerStyling> stylings) {
        return new MapLook(
                theme,
                language,
                layers.stream()
                        .map(l -> l.styled(stylings.getOrDefault(l.id(), LayerStyling.DESIGNED)))
                        .toList());
    }
}
