/// Writes what is painted on a page as SVG that a designer can go on with.
///
/// May use `render`, `map`, `geo` and `domain`.
@NullMarked
package org.amnok.layout.svg;

import org.jspecify.annotations.NullMarked;
