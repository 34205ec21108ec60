/// Time stamps of authorities (RFC 3161) over ends of the history: brought from elsewhere, kept
/// with the project, and verified without a network.
@NullMarked
package org.amnok.store.stamp;

import org.jspecify.annotations.NullMarked;
