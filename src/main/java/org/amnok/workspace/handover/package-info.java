/// Projects on their way to colleagues.
@NullMarked
package org.amnok.workspace.handover;

import org.jspecify.annotations.NullMarked;
