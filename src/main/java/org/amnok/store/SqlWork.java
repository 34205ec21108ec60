package org.amnok.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A piece of work on the database.
@FunctionalInterface
interface SqlWork<T extends @Nullable Object> {
    T run() throws SQLException;
}
