/// SQLite files that may be hostile, opened so that they can do nothing: the project's own and
/// those of others (GeoPackages, MBTiles). Many rows and boxes are written at once. Statements of
/// any connection, prepared, bound and read.
///
/// May use `files` and `domain`; of foreign types `java.sql` and SQLite.
@NullMarked
package org.amnok.sqlite;

import org.jspecify.annotations.NullMarked;
