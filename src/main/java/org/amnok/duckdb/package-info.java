/// Parquet files, which may be hostile and of any size, through DuckDB inside the process: it may
/// touch the files it is given and a private folder, and nothing else.
///
/// May use `files` and `domain`; of foreign types `java.sql` and DuckDB.
@NullMarked
package org.amnok.duckdb;

import org.jspecify.annotations.NullMarked;
