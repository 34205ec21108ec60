package org.amnok.map.base;

import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.style.Style;

/// A layer of a person's own as GeoTools knows layers.
///
/// @param features within what passes its filter, read from files whenever they are gone through:
///   never on the thread of the windows. Once the file is closed that fails with a
///   [org.amnok.domain.ProblemException]
/// @param style on the attributes of the features: that of a file as it is, else the look of the
///   layer on light maps with its filter and scales
public record GeoToolsLayer(SimpleFeatureSource features, Style style) {}
