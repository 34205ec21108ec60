package org.amnok.map;

import java.util.List;
import org.amnok.domain.Language;

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
}
