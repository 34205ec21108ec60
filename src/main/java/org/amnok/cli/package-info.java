/// The command line: one small class for each command.
///
/// May use everything but `ui`; of foreign types picocli, and Jackson's JSON writer.
@NullMarked
package org.amnok.cli;

import org.jspecify.annotations.NullMarked;
