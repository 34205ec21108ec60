/// How entries of the history are hashed and chained, in this version and in those before it.
@NullMarked
package org.amnok.store.chain;

import org.jspecify.annotations.NullMarked;
