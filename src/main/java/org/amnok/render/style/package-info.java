/// Values read out of the styles of layers, and what is wrong with them.
@NullMarked
package org.amnok.render.style;

import org.jspecify.annotations.NullMarked;
