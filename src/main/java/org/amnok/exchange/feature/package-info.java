/// What files of geographic formats have in common: features, read one by one, and the limits that
/// keep a hostile file from harm. The formats are packages beside this one.
///
/// May use `xml`, `geo` and `domain`; of foreign types JTS.
@NullMarked
package org.amnok.exchange.feature;

import org.jspecify.annotations.NullMarked;
