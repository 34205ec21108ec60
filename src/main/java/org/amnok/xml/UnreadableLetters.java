package org.amnok.xml;

import org.amnok.domain.FileFault;

/// Bytes of an XML document are no letters in the encoding that it names, or nobody knows that
/// encoding.
public final class UnreadableLetters extends FileFault {
    private static final long serialVersionUID = 1;

    UnreadableLetters(String message) {
        super(message);
    }
}
