package org.amnok.store.sqlite;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A piece of work on the database.
@FunctionalInterface
public interface SqlWork<T extends @Nullable Object> {
    T run() throws SQLException;
}
