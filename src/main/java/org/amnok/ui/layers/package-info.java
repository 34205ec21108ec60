/// The layer tree.
@NullMarked
package org.amnok.ui.layers;

import org.jspecify.annotations.NullMarked;
