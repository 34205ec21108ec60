package org.amnok.ui.page;

/// Words of a page that can be copied.
enum PageWords {
    CAPTION,
    ALTERNATIVE,
    SPECIFICATION
}
