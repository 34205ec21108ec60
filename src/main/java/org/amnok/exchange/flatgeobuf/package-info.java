/// Reads layers of FlatGeobuf files.
@NullMarked
package org.amnok.exchange.flatgeobuf;

import org.jspecify.annotations.NullMarked;
