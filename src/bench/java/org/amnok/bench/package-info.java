/// Measures the program, from outside of it: frames of a project as the window's queue makes them,
/// a window that moves, questions to a project, an image below the map, and the engine alone. No
/// part of the program, which knows nothing of it (decision 9).
///
/// May use everything but the command line.
@NullMarked
package org.amnok.bench;

import org.jspecify.annotations.NullMarked;
