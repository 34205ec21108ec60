/// Asking for a picture of the map.
@NullMarked
package org.amnok.ui.export;

import org.jspecify.annotations.NullMarked;
