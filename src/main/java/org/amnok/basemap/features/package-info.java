/// Layers of features that a person has in files: prepared once, found by tiles and levels, drawn
/// as they are styled.
@NullMarked
package org.amnok.basemap.features;

import org.jspecify.annotations.NullMarked;
