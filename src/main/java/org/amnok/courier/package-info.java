/// Files that only named people can open, in the format of age.
///
/// May use `files` and `domain`.
@NullMarked
package org.amnok.courier;

import org.jspecify.annotations.NullMarked;
