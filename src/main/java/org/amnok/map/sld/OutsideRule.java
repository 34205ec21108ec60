package org.amnok.map.sld;

import org.amnok.map.styling.ScaleRange;

/// One rule of a style for other programs: which rows, at which scales, which symbol.
///
/// @param symbol name in the symbol library, with its colour when that is not the designed one
/// @param sizePixels at 96 dpi
record OutsideRule(
        String title, Condition condition, ScaleRange scales, String symbol, double sizePixels) {}
