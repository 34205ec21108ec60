/// Places labels so that none covers another.
@NullMarked
package org.amnok.render.label;

import org.jspecify.annotations.NullMarked;
