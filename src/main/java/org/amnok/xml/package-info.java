/// XML of strangers, parsed so that it can do nothing: no document type, no entity but the five of
/// XML, no address is ever followed, and nothing is written to the terminal.
///
/// May use domain; of foreign types `javax.xml.stream`.
@NullMarked
package org.amnok.xml;

import org.jspecify.annotations.NullMarked;
