package org.amnok.map.base;

import org.amnok.map.StyleSample;
import org.jspecify.annotations.Nullable;

/// A line of the legend for a base layer.
///
/// @param swatch what is shown, as legends name it: `line#8A5200`
/// @param words beside it
/// @param sample drawn instead of what the name of the swatch says; null for that
public record BaseKey(String swatch, String words, @Nullable StyleSample sample) {}
