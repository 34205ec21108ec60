/// Reads Parquet, and GeoParquet as which it has shapes.
@NullMarked
package org.amnok.exchange.parquet;

import org.jspecify.annotations.NullMarked;
