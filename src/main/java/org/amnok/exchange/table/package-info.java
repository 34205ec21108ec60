/// A table of records with named columns, and what its columns mean.
@NullMarked
package org.amnok.exchange.table;

import org.jspecify.annotations.NullMarked;
