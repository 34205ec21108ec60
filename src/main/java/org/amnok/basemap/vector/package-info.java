/// Street maps of others: vector tiles decoded, understood by their schema, and given to `map` as
/// features.
///
/// May use `basemap.archive`, `map`, `geo` and `domain`; of foreign types JTS, the tile decoder and
/// Protocol Buffers.
@NullMarked
package org.amnok.basemap.vector;

import org.jspecify.annotations.NullMarked;
