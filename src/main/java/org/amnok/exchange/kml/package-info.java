/// Placemarks of KML of any version and of KMZ. Links to other files are reported, never followed.
///
/// May use `exchange.feature`, `geo` and `domain`; of foreign types JTS.
@NullMarked
package org.amnok.exchange.kml;

import org.jspecify.annotations.NullMarked;
