/// Draws the strip: the kilometres of a river against months, with looks at its banks as cells and
/// sightings above them. The same drawing for the window, for pictures and for print.
///
/// May use `layout`, `release`, `render`, `map`, `geo` and `domain`.
@NullMarked
package org.amnok.layout.strip;

import org.jspecify.annotations.NullMarked;
