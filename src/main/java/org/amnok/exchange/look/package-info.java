/// Looks at the banks of a river as a table of text, to and fro, and what an accounting says of
/// them.
///
/// May use `exchange.text`, `exchange.table`, `exchange.cell`, `release` and `domain`.
@NullMarked
package org.amnok.exchange.look;

import org.jspecify.annotations.NullMarked;
