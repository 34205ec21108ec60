/// Files and folders on this machine that are nobody else's business: who may read them, and where
/// lies what is only needed for a while. What a person is reported failures, and the log of errors.
///
/// May use `domain`.
@NullMarked
package org.amnok.files;

import org.jspecify.annotations.NullMarked;
