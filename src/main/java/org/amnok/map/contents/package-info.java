/// What a project puts on the base map, and the snapshot that a renderer draws.
@NullMarked
package org.amnok.map.contents;

import org.jspecify.annotations.NullMarked;
