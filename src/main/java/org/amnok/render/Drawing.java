package org.amnok.render;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Something to paint, in its turn.
///
/// @param opacity 0 to 1
/// @param onlyWithLabelOf a feature whose label must have found a place; null for always
record Drawing(double opacity, @Nullable Object onlyWithLabelOf, Consumer<Canvas> paint) {}
