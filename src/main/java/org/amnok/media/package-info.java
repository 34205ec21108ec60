/// Files that people bring as evidence: what they are by content, what they say of themselves, and
/// their pictures, reduced to what is shown. Every file is hostile.
///
/// May use `geo` and `domain`; of foreign types AWT, ImageIO, metadata-extractor and PDFBox.
@NullMarked
package org.amnok.media;

import org.jspecify.annotations.NullMarked;
