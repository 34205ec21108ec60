/// Measures on the map: distances, bearings, areas. May use ui.map and ui.look.
@NullMarked
package org.amnok.ui.measure;

import org.jspecify.annotations.NullMarked;
