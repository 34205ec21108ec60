/// The command line. May use everything but `ui`.
@NullMarked
package org.amnok.cli;

import org.jspecify.annotations.NullMarked;
