package org.amnok.map;

/// The layers of the map, in the default order from above.
public enum LayerId implements StyledLayer {
    SIGHTINGS("Sightings"),
    CROSSINGS("Crossings"),
    SITES("Sites in towns"),
    PLACES("Towns and cities"),
    CAMERAS("Cameras"),
    UNCERTAINTY("Uncertainty circles"),
    BORDER("Border"),
    ISLANDS("Islands"),
    RIVERS("Yalu and Tumen"),
    STRETCHES("Stretches of river"),
    LAKES("Lakes"),
    PROVINCES("Provinces"),
    GRATICULE("Graticule"),
    LAND("Land and sea");

    private final String title;

    LayerId(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    /// The English name in the layer tree.
    @Override
    public String title() {
        return title;
    }
}
