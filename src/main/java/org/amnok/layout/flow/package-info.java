/// Texts with tables, drawings and pictures that run over pages, and documents of several pages.
@NullMarked
package org.amnok.layout.flow;

import org.jspecify.annotations.NullMarked;
