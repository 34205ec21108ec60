/// The style of a layer: looks, classes, filter, labels, scales.
@NullMarked
package org.amnok.ui.style;

import org.jspecify.annotations.NullMarked;
