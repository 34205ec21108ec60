/// Pixels and what is painted on them: frame, strips, dots, ink, drawings in their turn.
@NullMarked
package org.amnok.render.canvas;

import org.jspecify.annotations.NullMarked;
