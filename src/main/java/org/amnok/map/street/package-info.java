/// Parts and styles of street maps that others made.
@NullMarked
package org.amnok.map.street;

import org.jspecify.annotations.NullMarked;
