/// Packs the text files of `maps/` into the one binary file that the program reads at start. Runs
/// in the build only and is left out of the program.
///
/// May use `map`, `geo` and `domain`; of foreign types JTS, Jackson's streaming parser and Commons
/// CSV. Nothing may use it.
@NullMarked
package org.amnok.packing;

import org.jspecify.annotations.NullMarked;
