/// Measures how evenly the window goes on while its map is drawn.
@NullMarked
package org.amnok.ui.pulse;

import org.jspecify.annotations.NullMarked;
