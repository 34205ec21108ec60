/// Amnok: offline desktop GIS for border activity mapping. Composition happens here and only here.
@NullMarked
package org.amnok;

import org.jspecify.annotations.NullMarked;
