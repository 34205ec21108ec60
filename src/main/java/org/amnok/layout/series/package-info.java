/// Many sheets as one output: a page per site, month or filter in one document or in numbered
/// files, and the months as a moving picture.
///
/// May use the rest of `layout`, which knows nothing of it, and what that may use.
@NullMarked
package org.amnok.layout.series;

import org.jspecify.annotations.NullMarked;
