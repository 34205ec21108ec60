package org.amnok.layout;

/// A line of the legend.
///
/// @param swatch what is shown, for example `symbol:sighting-parked`
/// @param text in the reader's language
record LegendItem(String swatch, String text) {}
