/// Files on their way into a project: what they are, what their columns mean, preview, check,
/// import.
@NullMarked
package org.amnok.workspace.incoming;

import org.jspecify.annotations.NullMarked;
