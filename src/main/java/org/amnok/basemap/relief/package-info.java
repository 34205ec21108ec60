/// Heights in files that people bring, and what is drawn of them: shaded relief, tints, contours.
@NullMarked
package org.amnok.basemap.relief;

import org.jspecify.annotations.NullMarked;
