package org.amnok.map;

import org.amnok.words.Messages;

/// The layers of the map, in the default order from above.
public enum LayerId implements StyledLayer {
    SIGHTINGS,
    CROSSINGS,
    SITES,
    PLACES,
    CAMERAS,
    UNCERTAINTY,
    BORDER,
    ISLANDS,
    RIVERS,
    STRETCHES,
    LAKES,
    PROVINCES,
    GRATICULE,
    LAND;

    @Override
    public String code() {
        return name();
    }

    /// The name in the layer tree.
    @Override
    public String title() {
        return Messages.word("codes.layer", this);
    }

    /// The English word, in files and for other programs.
    public String english() {
        return Messages.englishWord("codes.layer", this);
    }
}
