/// The bundled base map: what it holds, its names, its styles, what of it lies at a place.
@NullMarked
package org.amnok.map.ground;

import org.jspecify.annotations.NullMarked;
