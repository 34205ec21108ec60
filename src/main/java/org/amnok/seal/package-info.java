/// The container of a sealed project: a header with key slots, and records of sealed bytes, each
/// bound to its place. Knows nothing of databases.
///
/// May use `files` and `domain`.
@NullMarked
package org.amnok.seal;

import org.jspecify.annotations.NullMarked;
