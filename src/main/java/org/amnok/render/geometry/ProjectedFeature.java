package org.amnok.render.geometry;

import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;

/// A feature with its geometry in map coordinates.
///
/// @param geometry empty when it cannot be drawn
public record ProjectedFeature(SimpleFeature feature, Optional<ProjectedGeometry> geometry) {}
