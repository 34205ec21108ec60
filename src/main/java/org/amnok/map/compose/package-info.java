/// Puts everything together to what a renderer draws, in the styles that a person gave the layers.
@NullMarked
package org.amnok.map.compose;

import org.jspecify.annotations.NullMarked;
