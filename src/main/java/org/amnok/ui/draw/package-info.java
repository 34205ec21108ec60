/// Drawing and changing shapes on the map, vertex by vertex.
///
/// Uses `ui.map`, `ui.session` and `ui.look`.
@NullMarked
package org.amnok.ui.draw;

import org.jspecify.annotations.NullMarked;
