/// Waypoints, routes and tracks of GPX 1.0 and 1.1.
///
/// May use `exchange.feature`, `geo` and `domain`; of foreign types JTS.
@NullMarked
package org.amnok.exchange.gpx;

import org.jspecify.annotations.NullMarked;
