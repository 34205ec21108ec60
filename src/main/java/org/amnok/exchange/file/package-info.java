/// Finds out what a file is and opens it as tables of records.
@NullMarked
package org.amnok.exchange.file;

import org.jspecify.annotations.NullMarked;
