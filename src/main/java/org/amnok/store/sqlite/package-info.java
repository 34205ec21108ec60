/// Connections, cells and transactions on SQLite files.
@NullMarked
package org.amnok.store.sqlite;

import org.jspecify.annotations.NullMarked;
