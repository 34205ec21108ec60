package org.amnok.map.base;

/// A line of the legend for a base layer.
///
/// @param swatch what is shown, as legends name it: `line#8A5200`
/// @param words beside it
public record BaseKey(String swatch, String words) {}
