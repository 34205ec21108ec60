/// A project shared by several people over a folder, without a server.
@NullMarked
package org.amnok.workspace.share;

import org.jspecify.annotations.NullMarked;
