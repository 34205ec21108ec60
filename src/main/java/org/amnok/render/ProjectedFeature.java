package org.amnok.render;

import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;

/// A feature with its geometry in map coordinates.
///
/// @param geometry empty when it cannot be drawn
record ProjectedFeature(SimpleFeature feature, Optional<ProjectedGeometry> geometry) {}
