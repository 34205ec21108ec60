/// Observations of the banks of a river as a table of text, to and fro, and what an accounting says
/// of them.
///
/// May use `exchange.text`, `exchange.table`, `exchange.cell`, `release` and `domain`.
@NullMarked
package org.amnok.exchange.observation;

import org.jspecify.annotations.NullMarked;
